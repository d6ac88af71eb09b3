-- What the receipt promises besides the day (Thông tư 03/2025/TT-VPCP, Phụ lục I, mẫu số 01).
alter table dossier_reception
    add column originals_back text[] not null default '{}',
    add column notice         text check (notice in ('sms', 'zalo', 'call', 'letter'));
comment on column dossier_reception.originals_back is 'names of papers whose originals are given back';
comment on column dossier_reception.notice is 'how the applicant wants to be told; null when nothing was said';
