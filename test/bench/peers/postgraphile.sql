-- What PostGraphile is shown of the residence database: views with the keys that their tables do not declare.
drop schema if exists postgraphile cascade;
create schema postgraphile;

create view postgraphile.person as
select
  so_dinh_danh as pid, ho as family, chu_dem as middle, ten as given, ngay_sinh as date_of_birth, gioi_tinh as sex,
  noi_sinh ->> 'DiaChi' as place_of_birth, dan_toc as ethnicity, quoc_tich as nationality, trang_thai as life_status,
  me_so_dinh_danh as mother_id, cha_so_dinh_danh as father_id, vo_chong_so_dinh_danh as spouse_id,
  so_ho_so_cu_tru as household_id
from public.cong_dan;
create view postgraphile.abode as select so_dinh_danh as person_id, dia_chi as text from public.noi_o;
create view postgraphile.stay as select so_dinh_danh as person_id, dia_chi as text from public.thuong_tru;
create view postgraphile.household as select so_ho_so_cu_tru as number, dia_chi as address from public.ho;
create view postgraphile.member as
select id, so_ho_so_cu_tru as household_id, so_dinh_danh as person_id, quan_he_voi_chu_ho as relation, tu_ngay as since
from public.thanh_vien;
create function postgraphile.persons(ids text[]) returns setof postgraphile.person language sql stable
as 'select * from postgraphile.person where pid = any(ids)';

comment on view postgraphile.person is E'@primaryKey pid\n'
  '@foreignKey (mother_id) references postgraphile.person (pid)|@fieldName mother|@foreignFieldName children\n'
  '@foreignKey (father_id) references postgraphile.person (pid)|@fieldName father|@foreignFieldName childrenOfFather\n'
  '@foreignKey (spouse_id) references postgraphile.person (pid)|@fieldName spouse|@foreignFieldName spouses\n'
  '@foreignKey (household_id) references postgraphile.household (number)|@fieldName household|@foreignFieldName persons';
comment on view postgraphile.household is '@primaryKey number';
comment on view postgraphile.abode is E'@primaryKey person_id\n'
  '@foreignKey (person_id) references postgraphile.person (pid)|@fieldName person|@foreignFieldName abode';
comment on view postgraphile.stay is E'@primaryKey person_id\n'
  '@foreignKey (person_id) references postgraphile.person (pid)|@fieldName person|@foreignFieldName stay';
comment on view postgraphile.member is E'@primaryKey id\n'
  '@foreignKey (household_id) references postgraphile.household (number)|@fieldName household|@foreignFieldName members\n'
  '@foreignKey (person_id) references postgraphile.person (pid)|@fieldName person|@foreignFieldName memberships';
