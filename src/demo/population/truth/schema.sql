-- What is true of a generated population, and what of it the registers have wrong: for measuring, never read by the hub.

-- One row for each person: the number under which the registers know the person, and what is true, by name of the field.
create table true_person (
  personal_id text primary key,
  facts jsonb not null -- see TrueFacts in true-facts.ts; null where there is none
);

-- One row for each injected defect in one record, and for each birth that this registry lacks by nature and each death
-- that is not registered yet.
create table injected_defect (
  entity text not null,
  key text not null, -- of the person
  fields text not null, -- with a space between
  register text not null,
  record text, -- table and row, khai_sinh:17
  defect text not null,
  harm text not null, -- see Harm in harm.ts; NONE is a difference that nobody should be warned of
  true_value text,
  held_value text, -- null too where a whole record is missing, unlinked or double
  detectable boolean not null -- a perfect judge could know from the registers alone
);
create index on injected_defect (key);
create index on injected_defect (defect);

-- Every fact with its truth and what was done to it; defects is null for a fact that nothing was done to.
create view labelled_fact as
  select person.personal_id, fact.key as field, fact.value as true_value, done.defects, done.harms, done.detectable
  from true_person person
  cross join lateral jsonb_each_text(person.facts) fact
  left join lateral (
    select array_agg(d.defect order by d.defect) as defects, array_agg(d.harm order by d.defect) as harms,
      bool_or(d.detectable) as detectable
    from injected_defect d
    where d.key = person.personal_id and fact.key = any(string_to_array(d.fields, ' '))
    having count(*) > 0) done on true;
