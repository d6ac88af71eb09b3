-- What a supplement does to the processing time: counted anew, kept and resumed, or not stopped.
alter table procedure_version
    add column supplement_mode text not null default 'restart'
        check (supplement_mode in ('restart', 'resume', 'none'));
