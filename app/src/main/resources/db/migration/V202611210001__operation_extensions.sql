-- Search without accents ("duc thinh" finds "Đức Thịnh") and by parts of words.
create extension if not exists unaccent with schema public;
create extension if not exists pg_trgm with schema public;

-- unaccent itself is not immutable, because its dictionary could be changed; ours is never changed,
-- and an index needs an immutable function.
create function public.f_unaccent(text) returns text
    language sql immutable strict parallel safe
    return public.unaccent('public.unaccent'::regdictionary, $1);
