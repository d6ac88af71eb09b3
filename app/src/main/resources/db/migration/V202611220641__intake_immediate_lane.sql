-- What can be settled while the applicant waits (làm ngay), by the base code of the procedure.
create table immediate_service (
    procedure_code text primary key,
    book_kind      smallint not null check (book_kind between 1 and 5),
    hotkey         text not null unique check (length(hotkey) = 1),
    counted        text not null check (counted in ('pages', 'copies', 'cases')),
    checks         text not null check (checks in ('original', 'presence', 'none')),
    position       smallint not null
);
comment on column immediate_service.checks is
    'what the officer confirms: compared with the original, or signed before them';
insert into immediate_service values
    ('2.000815', 1, '+', 'pages', 'original', 1),
    ('2.000884', 2, 'C', 'cases', 'presence', 2),
    ('2.000635', 5, 'L', 'copies', 'none', 3),
    ('2.001035', 4, 'H', 'cases', 'presence', 4);

-- Papers that are brought most; one figure and Enter writes the name. Product default.
create table immediate_document (
    book_kind smallint not null check (book_kind between 1 and 5),
    position  smallint not null check (position between 1 and 9),
    name      text not null,
    primary key (book_kind, position)
);
insert into immediate_document values
    (1, 1, 'Giấy khai sinh'),
    (1, 2, 'Căn cước công dân'),
    (1, 3, 'Bằng tốt nghiệp'),
    (1, 4, 'Học bạ'),
    (1, 5, 'Giấy chứng nhận quyền sử dụng đất'),
    (1, 6, 'Giấy chứng nhận kết hôn'),
    (1, 7, 'Quyết định'),
    (1, 8, 'Hợp đồng'),
    (1, 9, 'Giấy phép lái xe'),
    (2, 1, 'Sơ yếu lý lịch'),
    (2, 2, 'Giấy ủy quyền'),
    (2, 3, 'Giấy ủy quyền nhận lương hưu'),
    (2, 4, 'Đơn xác nhận'),
    (2, 5, 'Giấy cam kết'),
    (4, 1, 'Hợp đồng mua bán xe máy'),
    (4, 2, 'Hợp đồng chuyển nhượng quyền sử dụng đất'),
    (4, 3, 'Hợp đồng tặng cho quyền sử dụng đất'),
    (4, 4, 'Hợp đồng ủy quyền'),
    (4, 5, 'Văn bản thỏa thuận phân chia di sản'),
    (5, 1, 'Trích lục khai sinh (bản sao)'),
    (5, 2, 'Trích lục kết hôn (bản sao)'),
    (5, 3, 'Trích lục khai tử (bản sao)');

-- A visit (lượt): what one person brings at once. One payment, one hand-over.
create table visit (
    id             bigint generated always as identity primary key,
    unit_id        bigint not null references unit,
    account_id     bigint not null references account,
    request        text not null unique,
    at             timestamptz not null,
    day            date not null,
    seconds        integer not null check (seconds >= 0),
    recipient      text not null,
    authority      text not null,
    signer         bigint references account,
    receipt_id     bigint,
    receipt        text not null default '',
    total_vnd      bigint not null check (total_vnd >= 0),
    change_vnd     bigint not null default 0,
    undoable_until timestamptz,
    settled_at     timestamptz,
    undone_at      timestamptz
);
comment on table visit is 'personal data: recipient';
comment on column visit.seconds is 'from the scan of the card to the end, as the page measured it';
create index visit_of_day on visit (unit_id, day, account_id);

create table visit_case (
    visit_id      bigint not null references visit,
    position      smallint not null,
    dossier_id    bigint not null unique references dossier,
    result_number text not null default '',
    primary key (visit_id, position)
);
