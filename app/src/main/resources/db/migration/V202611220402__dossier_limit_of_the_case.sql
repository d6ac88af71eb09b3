-- The limit of another case than the usual one, chosen at reception with a reason.
alter table dossier_case
    add column limit_case   smallint check (limit_case > 1),
    add column limit_value  integer check (limit_value > 0),
    add column limit_unit   text
        check (limit_unit in ('working_days', 'calendar_days', 'working_hours', 'same_day')),
    add column limit_reason text,
    add check ((limit_case is null) = (limit_value is null)
        and (limit_case is null) = (limit_unit is null)
        and (limit_case is null) = (limit_reason is null));

-- A supplement under a law that keeps the time already used is excluded time like any other.
alter table dossier_stop
    drop constraint dossier_stop_reason_check,
    add constraint dossier_stop_reason_check
        check (reason in ('supplement', 'supplement_resumed', 'finance', 'agency', 'other'));
