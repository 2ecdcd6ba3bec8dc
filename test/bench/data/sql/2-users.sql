-- Supervisor and reporter for each bureau and a reporter for each other unit. Nobody signs in by password.
with made as (
  insert into app_user (id, username, name, password_hash)
  select bench.id(r.role, row_number() over (order by r.role, o.province_id, o.sort_order), '2000-01-01'), lower(r.role) || '.' || o.code,
    (array['陈','林','黄','张','李','王','吴','刘','梁','罗'])[1 + o.sort_order % 10] || (array['建国','志强','秀英','晓明','丽华','伟','芳','敏','军','燕'])[1 + (o.sort_order / 10) % 10],
    '-'
  from organization o cross join (values ('SUPERVISOR'), ('REPORTER')) r(role)
  where r.role = 'REPORTER' or o.kind = 'BUREAU'
  returning id, username
)
insert into membership (id, user_id, organization_id, role, valid_from)
select bench.id('membership' || role, row_number() over (order by m.username), '2000-01-01'), m.id, o.id, role, '2000-01-01'
from made m join organization o on o.code = split_part(m.username, '.', 2)
cross join lateral unnest(case when m.username like 'supervisor.%' then array['SUPERVISOR'] else array['REPORTER', 'LIAISON'] end) role;
