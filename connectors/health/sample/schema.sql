-- The health sector's store: death notices (giấy báo tử), birth notices (giấy chứng sinh) and health-insurance cards
-- (thẻ bảo hiểm y tế), with the conventions of hospital information systems.
--
-- Names are upper-case with diacritics. Dates are yyyyMMdd; where only a part is known the rest is zeros and the
-- precision column beside it says so: 0 full date, 1 year only (19600000), 2 year and month (19600500).
-- Sex: 1 nam, 2 nữ, 3 khác. Ethnicity: code of the table of 54. Nationality: two letters.
-- Facilities: five digits, the table is facility.
-- Kept electronically: death notices since 2015, birth notices since 2018, cards since 2025.

create table facility (
  code text primary key,
  name text not null
);

create table death_notice (
  id bigint primary key,
  notice_no text not null,
  issued_on text not null,
  issue_count integer not null, -- 1 first issue, 2 and more re-issued (cấp lại) under the same number
  facility_code text not null,
  full_name text not null,
  dob text,
  dob_precision text,
  sex text,
  ethnicity_code text,
  nationality_code text,
  pid text,
  id_no text, -- CMND, nine digits
  address text,
  died_on text not null, -- yyyyMMdd, always full
  died_at text, -- HHmm, null where not known
  cause_icd10 text,
  informant_name text,
  updated_at timestamptz not null
);
create index on death_notice (pid);
create index on death_notice (id_no);

create table birth_notice (
  id bigint primary key,
  notice_no text not null,
  issued_on text not null,
  facility_code text not null,
  mother_name text not null,
  mother_dob text,
  mother_dob_precision text,
  mother_pid text,
  mother_id_no text,
  mother_social_insurance_no text,
  child_name text, -- intended name, may be empty
  child_sex text not null,
  child_weight_grams integer,
  born_on text not null, -- yyyyMMdd
  born_at text, -- HHmm
  child_pid text, -- filled in after the birth is registered
  updated_at timestamptz not null
);
create index on birth_notice (mother_pid);
create index on birth_notice (child_pid);
create unique index on birth_notice (notice_no);

create table insurance_card (
  id bigint primary key,
  card_no text not null, -- object code, benefit level, province, social-insurance number: ^[A-Z]{2}[1-5]\d{2}\d{10}$
  social_insurance_no text not null,
  pid text,
  full_name text not null,
  dob text,
  dob_precision text,
  sex text,
  valid_from text not null, -- yyyyMMdd
  valid_to text not null, -- yyyyMMdd, last day of validity
  facility_code text not null, -- initial facility (nơi đăng ký KCB ban đầu)
  updated_at timestamptz not null
);
create index on insurance_card (pid);
create index on insurance_card (card_no);
