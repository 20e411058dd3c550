-- The compiled knowledge. Structure stands in tables of its own; all words of all languages stand in `words`, so that
-- every entry falls back to English field by field in the same way. Rows are inserted sorted: two builds are equal.

CREATE TABLE about (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- entity: fact cause tree how-to article code signature provider change glossary. Lists have a line for each item.
CREATE TABLE words (
    entity TEXT NOT NULL, id TEXT NOT NULL, field TEXT NOT NULL, language TEXT NOT NULL, text TEXT NOT NULL,
    PRIMARY KEY (entity, id, field, language)) STRICT, WITHOUT ROWID;

-- Lists without words of their own: aliases, hosts, examples ... in the order written.
CREATE TABLE item (
    entity TEXT NOT NULL, id TEXT NOT NULL, field TEXT NOT NULL, position INTEGER NOT NULL, value TEXT NOT NULL,
    PRIMARY KEY (entity, id, field, position)) STRICT, WITHOUT ROWID;
CREATE INDEX item_by_value ON item (value, field, entity);

CREATE TABLE source (
    id TEXT PRIMARY KEY, title TEXT NOT NULL, url TEXT NOT NULL, checked TEXT NOT NULL, disputed INTEGER NOT NULL,
    note TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE citation (
    entity TEXT NOT NULL, id TEXT NOT NULL, position INTEGER NOT NULL, source TEXT NOT NULL,
    PRIMARY KEY (entity, id, position)) STRICT, WITHOUT ROWID;

CREATE TABLE fact (id TEXT PRIMARY KEY, position INTEGER NOT NULL, kind TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE cause (
    id TEXT PRIMARY KEY, position INTEGER NOT NULL, acts TEXT NOT NULL, temporary INTEGER NOT NULL,
    commonness REAL NOT NULL, tree TEXT NOT NULL, article TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE confusion (
    cause TEXT NOT NULL, other TEXT NOT NULL, share REAL NOT NULL, PRIMARY KEY (cause, other)) STRICT, WITHOUT ROWID;

CREATE TABLE tree (id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
CREATE TABLE start (
    subject TEXT NOT NULL, value TEXT NOT NULL, tree TEXT NOT NULL, position INTEGER NOT NULL,
    PRIMARY KEY (subject, value)) STRICT, WITHOUT ROWID;
CREATE TABLE node (
    tree TEXT NOT NULL, position INTEGER NOT NULL, id TEXT NOT NULL, kind TEXT NOT NULL, tool TEXT NOT NULL,
    how_to TEXT NOT NULL, acts TEXT NOT NULL, minutes REAL NOT NULL, helps REAL NOT NULL, risk INTEGER NOT NULL,
    cost INTEGER NOT NULL, annoyance INTEGER NOT NULL, unsolved_tree TEXT, unsolved_node TEXT,
    PRIMARY KEY (tree, position)) STRICT, WITHOUT ROWID;
CREATE TABLE answer (
    tree TEXT NOT NULL, node TEXT NOT NULL, position INTEGER NOT NULL, fact TEXT NOT NULL, value TEXT NOT NULL,
    target_tree TEXT NOT NULL, target_node TEXT NOT NULL,
    PRIMARY KEY (tree, node, position)) STRICT, WITHOUT ROWID;

CREATE TABLE how_to (id TEXT PRIMARY KEY, picks TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE article (id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE code (
    namespace TEXT NOT NULL, code TEXT NOT NULL, position INTEGER NOT NULL, temporary INTEGER, stage TEXT NOT NULL,
    provider TEXT NOT NULL, PRIMARY KEY (namespace, code)) STRICT, WITHOUT ROWID;
-- How a code can be written, normalised (see CodeSpelling.h); the lower rank is the better fit.
CREATE TABLE spelling (
    spelling TEXT NOT NULL, rank INTEGER NOT NULL, namespace TEXT NOT NULL, code TEXT NOT NULL,
    PRIMARY KEY (spelling, rank, namespace, code)) STRICT, WITHOUT ROWID;

CREATE TABLE signature (
    id TEXT PRIMARY KEY, position INTEGER NOT NULL, scope TEXT NOT NULL, kind TEXT NOT NULL, pattern TEXT NOT NULL,
    reason TEXT NOT NULL, source TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE weight (
    signature TEXT NOT NULL, position INTEGER NOT NULL, cause TEXT NOT NULL, weight REAL NOT NULL,
    PRIMARY KEY (signature, position)) STRICT, WITHOUT ROWID;
CREATE TABLE follows (
    signature TEXT NOT NULL, fact TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (signature, fact)) STRICT, WITHOUT ROWID;

CREATE TABLE provider (
    id TEXT PRIMARY KEY, position INTEGER NOT NULL, user_name TEXT NOT NULL, size_advertised INTEGER,
    size_attachments INTEGER, size_client INTEGER, size_account INTEGER, password_ends TEXT NOT NULL,
    status_page TEXT NOT NULL, help TEXT NOT NULL, codes TEXT NOT NULL, checked TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE submission (
    provider TEXT NOT NULL, position INTEGER NOT NULL, host TEXT NOT NULL, port INTEGER NOT NULL,
    encryption TEXT NOT NULL, PRIMARY KEY (provider, position)) STRICT, WITHOUT ROWID;

CREATE TABLE change (
    id TEXT PRIMARY KEY, position INTEGER NOT NULL, date TEXT NOT NULL, precision TEXT NOT NULL,
    disputed INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE glossary (id TEXT PRIMARY KEY, position INTEGER NOT NULL) STRICT, WITHOUT ROWID;

-- What the search finds, the most important entries first: rowid is the rank, so that the first matches are the best.
CREATE TABLE hit (
    rank INTEGER PRIMARY KEY, kind TEXT NOT NULL, id TEXT NOT NULL, language TEXT NOT NULL, title TEXT NOT NULL,
    snippet TEXT NOT NULL) STRICT;
CREATE UNIQUE INDEX hit_by_id ON hit (kind, id, language);
CREATE VIRTUAL TABLE hit_text USING fts5 (title, keys, body, content = '', columnsize = 0, detail = column,
    tokenize = "unicode61 remove_diacritics 2");
-- The words of hit_text, for completing and for typos of one letter.
CREATE TABLE term (term TEXT PRIMARY KEY, hits INTEGER NOT NULL) STRICT, WITHOUT ROWID;
