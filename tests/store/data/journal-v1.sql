-- SPDX-License-Identifier: EUPL-1.2
-- A journal as a desk of schema version 1 left it (sqlite3 .dump). Its operations are signed by the key in
-- journal-v1.jwk. It is never brought up to date: later versions have to read it as it is.
PRAGMA application_id = 1130711882;
PRAGMA user_version = 1;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE operation (
    sequence INTEGER PRIMARY KEY CHECK (sequence > 0),
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    type TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    clerk TEXT NOT NULL,
    refers_to BLOB CHECK (length(refers_to) = 16),
    receipt INTEGER REFERENCES receipt(number) DEFERRABLE INITIALLY DEFERRED,
    jws BLOB NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
INSERT INTO operation VALUES(1,X'01a1fd1e8c007d55b8361a695c94f7c9','shift.open',1795248000000,'ana',NULL,NULL,CAST('eyJhbGciOiJFUzI1NiIsImtpZCI6IkFQLTIiLCJ0eXAiOiJjZWtyLW9wK2p3cyJ9.eyJhdCI6IjIwMjYtMTEtMjFUMDk6MDA6MDAuMDAwKzAxOjAwIiwiYm9keSI6eyJmbG9hdCI6MTAwMDB9LCJjbGVyayI6ImFuYSIsImRlc2siOiJBUC0yIiwiaWQiOiIwMWExZmQxZS04YzAwLTdkNTUtYjgzNi0xYTY5NWM5NGY3YzkiLCJwcmV2IjoiQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQSIsInNlcSI6MSwidGVybXMiOiJUMjUiLCJ0eXBlIjoic2hpZnQub3BlbiJ9.TFL9o326JIPnsyAKCo1n1Zwvt-WNXhfai0o786hVtLT6wypvn_dUd2gr1MJZzkxSLUdAT7-NTveAsxULRrpGIQ' AS BLOB),X'065b97c9164752acd19b60ab5ab8d0b7a02741165e53f16ce37ccd1d138d7346');
INSERT INTO operation VALUES(2,X'01a1fd1e8fe870d39a608f37c6d3e827','handover',1795248001000,'ana',NULL,1,CAST('eyJhbGciOiJFUzI1NiIsImtpZCI6IkFQLTIiLCJ0eXAiOiJjZWtyLW9wK2p3cyJ9.eyJhdCI6IjIwMjYtMTEtMjFUMDk6MDA6MDEuMDAwKzAxOjAwIiwiYm9keSI6eyJhZ2VBdHRlc3RlZCI6dHJ1ZSwiYmFua1Rlcm1zIjoiVDI1IiwiY2FyZHMiOlsiMjA0MTE4NzMzIl0sImNoYXJnZSI6MjAwLCJtb2tUZXJtcyI6IlQyNSIsInNoaWZ0IjoiMDFhMWZkMWUtOGMwMC03ZDU1LWI4MzYtMWE2OTVjOTRmN2M5IiwidGFyaWZmIjoiMjAyNi0wOSIsInRlcm1zQXR0ZXN0ZWQiOnRydWV9LCJjbGVyayI6ImFuYSIsImRlc2siOiJBUC0yIiwiaWQiOiIwMWExZmQxZS04ZmU4LTcwZDMtOWE2MC04ZjM3YzZkM2U4MjciLCJwcmV2IjoiQmx1WHlSWkhVcXpSbTJDcldyalF0NkFuUVJaZVVfRnM0M3pOSFJPTmMwWSIsInNlcSI6MiwidGVybXMiOiJUMjUiLCJ0eXBlIjoiaGFuZG92ZXIifQ._hD3LGLj-i97VuazJpjQyGsQY4pesLvMWoejuO4f-NZUlJKQyrOXdcnNmqfjVSYh-mwrRRnSfGYL3Lhs-XIg-Q' AS BLOB),X'a0fbdba5b4856884335d61d39bc45f9a8583b08f608116f40b9d0258a8721252');
INSERT INTO operation VALUES(3,X'01a1fd1e93d07cd282431f63fe01d34b','load',1795248002000,'ana',NULL,1,CAST('eyJhbGciOiJFUzI1NiIsImtpZCI6IkFQLTIiLCJ0eXAiOiJjZWtyLW9wK2p3cyJ9.eyJhdCI6IjIwMjYtMTEtMjFUMDk6MDA6MDIuMDAwKzAxOjAwIiwiYm9keSI6eyJhbW91bnQiOjUwMDAsImNhcmQiOiIyMDQxMTg3MzMiLCJzaGlmdCI6IjAxYTFmZDFlLThjMDAtN2Q1NS1iODM2LTFhNjk1Yzk0ZjdjOSJ9LCJjbGVyayI6ImFuYSIsImRlc2siOiJBUC0yIiwiaWQiOiIwMWExZmQxZS05M2QwLTdjZDItODI0My0xZjYzZmUwMWQzNGIiLCJwcmV2Ijoib1B2YnBiU0ZhSVF6WFdIVG04UmZtb1dEc0k5Z2dSYjBDNTBDV0toeUVsSSIsInNlcSI6MywidGVybXMiOiJUMjUiLCJ0eXBlIjoibG9hZCJ9.Vw7z3_NIFnMRc6aUaorOYuk1roYaSPcSsc36_uiEmzHFu2umNwlRsVS-Y4Qo1MdUjz4J3nDs8IEaPOn7ORxnNw' AS BLOB),X'3acd6aa6bd457cf732e69de23a820833ea650fdb11b352e79c4eb42414688195');
INSERT INTO operation VALUES(4,X'01a1fd1e97b879b09fa71301cab6e3ab','load',1795248003000,'ana',NULL,NULL,CAST('eyJhbGciOiJFUzI1NiIsImtpZCI6IkFQLTIiLCJ0eXAiOiJjZWtyLW9wK2p3cyJ9.eyJhdCI6IjIwMjYtMTEtMjFUMDk6MDA6MDMuMDAwKzAxOjAwIiwiYm9keSI6eyJhbW91bnQiOjIwMDAsImNhcmQiOiIyMDQxMTg3MzQiLCJzaGlmdCI6IjAxYTFmZDFlLThjMDAtN2Q1NS1iODM2LTFhNjk1Yzk0ZjdjOSJ9LCJjbGVyayI6ImFuYSIsImRlc2siOiJBUC0yIiwiaWQiOiIwMWExZmQxZS05N2I4LTc5YjAtOWZhNy0xMzAxY2FiNmUzYWIiLCJwcmV2IjoiT3MxcXByMUZmUGN5NXAzaU9vSUlNLXBsRDlzUnMxTG5uRTYwSkJSb2daVSIsInNlcSI6NCwidGVybXMiOiJUMjUiLCJ0eXBlIjoibG9hZCJ9.-LK4PvNg0anBBVsF5z0U1K7iBkVbX_FV0VnDKL0b9Dy-K1caC_vBfK8YTuxKShMuH5_LBRXyDUS0FyjlZd7yTg' AS BLOB),X'a933545e3cec29785ccf21f79d801ff499aadb302c6e051a3aa7dbbe61910888');
INSERT INTO operation VALUES(5,X'01a1fd1e9ba074c39ddf77092e02ebfd','refund',1795248004000,'ana',X'01a1fd1e97b879b09fa71301cab6e3ab',NULL,CAST('eyJhbGciOiJFUzI1NiIsImtpZCI6IkFQLTIiLCJ0eXAiOiJjZWtyLW9wK2p3cyJ9.eyJhdCI6IjIwMjYtMTEtMjFUMDk6MDA6MDQuMDAwKzAxOjAwIiwiYm9keSI6eyJhbW91bnQiOjIwMDAsInJlZnVzZWQiOiIwMWExZmQxZS05N2I4LTc5YjAtOWZhNy0xMzAxY2FiNmUzYWIiLCJzaGlmdCI6IjAxYTFmZDFlLThjMDAtN2Q1NS1iODM2LTFhNjk1Yzk0ZjdjOSJ9LCJjbGVyayI6ImFuYSIsImRlc2siOiJBUC0yIiwiaWQiOiIwMWExZmQxZS05YmEwLTc0YzMtOWRkZi03NzA5MmUwMmViZmQiLCJwcmV2IjoicVROVVhqenNLWGhjenlIM25ZQWY5Sm1xMnpBc2JnVWFPcWZidm1HUkNJZyIsInNlcSI6NSwidGVybXMiOiJUMjUiLCJ0eXBlIjoicmVmdW5kIn0.buFZIxmm-4azExFg9kxMZaOc4k_xCF4T5XHMUEieTSHx1Pqn88ckAkye7UglgoIDstqk5tniMTrSYLDlOMDClg' AS BLOB),X'f6b99eac237384cda47f871e40510b4c0d39ea751518bf49181b013c654a61e8');
INSERT INTO operation VALUES(6,X'01a1fd1e9f887c66a61dfae18ffeb2dd','load',1795248005000,'ana',NULL,NULL,CAST('eyJhbGciOiJFUzI1NiIsImtpZCI6IkFQLTIiLCJ0eXAiOiJjZWtyLW9wK2p3cyJ9.eyJhdCI6IjIwMjYtMTEtMjFUMDk6MDA6MDUuMDAwKzAxOjAwIiwiYm9keSI6eyJhbW91bnQiOjEwMDAsImNhcmQiOiIyMDQxMTg3MzUiLCJzaGlmdCI6IjAxYTFmZDFlLThjMDAtN2Q1NS1iODM2LTFhNjk1Yzk0ZjdjOSJ9LCJjbGVyayI6ImFuYSIsImRlc2siOiJBUC0yIiwiaWQiOiIwMWExZmQxZS05Zjg4LTdjNjYtYTYxZC1mYWUxOGZmZWIyZGQiLCJwcmV2IjoiOXJtZXJDTnpoTTJrZjRjZVFGRUxUQTA1Nm5VVkdMOUpHQnNCUEdWS1llZyIsInNlcSI6NiwidGVybXMiOiJUMjUiLCJ0eXBlIjoibG9hZCJ9.aaSrcehJjq4oV7l5GDgWsGXhJ2B1Pf9yQWZHcX7KnC2AlPgBlMpc7UBcdLNyxEzn7o_wS0qWom7pEKhrLAQwYw' AS BLOB),X'c137da345c97cd22069d2f204a8f2cfe0b9bbf3a15d808bde2ac5dbfcf62965d');
INSERT INTO operation VALUES(7,X'01a1fd1ea37078dd8543049a3922206d','escalation',1795248006000,'ana',X'01a1fd1e9f887c66a61dfae18ffeb2dd',NULL,CAST('eyJhbGciOiJFUzI1NiIsImtpZCI6IkFQLTIiLCJ0eXAiOiJjZWtyLW9wK2p3cyJ9.eyJhdCI6IjIwMjYtMTEtMjFUMDk6MDA6MDYuMDAwKzAxOjAwIiwiYm9keSI6eyJub3RlIjoiZm9yIHRoZSBzdXBlcnZpc29yIiwicmVmdXNlZCI6IjAxYTFmZDFlLTlmODgtN2M2Ni1hNjFkLWZhZTE4ZmZlYjJkZCJ9LCJjbGVyayI6ImFuYSIsImRlc2siOiJBUC0yIiwiaWQiOiIwMWExZmQxZS1hMzcwLTc4ZGQtODU0My0wNDlhMzkyMjIwNmQiLCJwcmV2Ijoid1RmYU5GeVh6U0lHblM4Z1NvOHNfZ3VidnpvVjJBaTk0cXhkdjg5aWxsMCIsInNlcSI6NywidGVybXMiOiJUMjUiLCJ0eXBlIjoiZXNjYWxhdGlvbiJ9.2cwFZfaqLqCqdiMsutv-Nl0aCplT-XP_NHa1LXbkZm-YkU6-OSo6wNUtOWmImZ5pPKm8yo1MdMdrcKNQVW7G_A' AS BLOB),X'bc06dd5ac52e4ed2fd12fc7d7002e2655db283120d4a4d0727404c039adf9776');
CREATE TABLE waiting (
    sequence INTEGER PRIMARY KEY REFERENCES operation(sequence),
    standing TEXT NOT NULL DEFAULT 'recorded' CHECK (standing IN ('recorded', 'sent')),
    problem TEXT
) STRICT;
INSERT INTO waiting VALUES(3,'sent',NULL);
INSERT INTO waiting VALUES(5,'sent','{"code":"SequenceGap","detail":"","rule":"","subject":"3"}');
INSERT INTO waiting VALUES(7,'recorded',NULL);
CREATE TABLE answer (
    sequence INTEGER PRIMARY KEY REFERENCES operation(sequence),
    standing TEXT NOT NULL CHECK (standing IN ('applied', 'refused')),
    change INTEGER NOT NULL,
    problem TEXT
) STRICT;
INSERT INTO answer VALUES(1,'applied',11,NULL);
INSERT INTO answer VALUES(2,'applied',12,NULL);
INSERT INTO answer VALUES(4,'refused',0,'{"code":"CardWrongState","detail":"","rule":"CARD-8","subject":""}');
INSERT INTO answer VALUES(6,'refused',0,'{"code":"CardWrongState","detail":"","rule":"CARD-8","subject":""}');
CREATE TABLE operation_card (
    card INTEGER NOT NULL,
    sequence INTEGER NOT NULL REFERENCES operation(sequence),
    PRIMARY KEY (card, sequence)
) STRICT, WITHOUT ROWID;
INSERT INTO operation_card VALUES(204118733,2);
INSERT INTO operation_card VALUES(204118733,3);
INSERT INTO operation_card VALUES(204118734,4);
INSERT INTO operation_card VALUES(204118735,6);
CREATE TABLE entry (
    sequence INTEGER NOT NULL REFERENCES operation(sequence),
    part INTEGER NOT NULL,
    shift BLOB NOT NULL,
    account TEXT NOT NULL
        CHECK (account IN ('drawer', 'float', 'movements', 'loads', 'charges', 'unresolved')),
    cents INTEGER NOT NULL CHECK (cents BETWEEN -100000000000 AND 100000000000),
    PRIMARY KEY (sequence, part)
) STRICT, WITHOUT ROWID;
INSERT INTO entry VALUES(2,1,X'01a1fd1e8c007d55b8361a695c94f7c9','charges',-200);
INSERT INTO entry VALUES(5,0,X'01a1fd1e8c007d55b8361a695c94f7c9','drawer',-2000);
INSERT INTO entry VALUES(2,0,X'01a1fd1e8c007d55b8361a695c94f7c9','drawer',200);
INSERT INTO entry VALUES(6,0,X'01a1fd1e8c007d55b8361a695c94f7c9','drawer',1000);
INSERT INTO entry VALUES(4,0,X'01a1fd1e8c007d55b8361a695c94f7c9','drawer',2000);
INSERT INTO entry VALUES(3,0,X'01a1fd1e8c007d55b8361a695c94f7c9','drawer',5000);
INSERT INTO entry VALUES(1,0,X'01a1fd1e8c007d55b8361a695c94f7c9','drawer',10000);
INSERT INTO entry VALUES(1,1,X'01a1fd1e8c007d55b8361a695c94f7c9','float',-10000);
INSERT INTO entry VALUES(3,1,X'01a1fd1e8c007d55b8361a695c94f7c9','loads',-5000);
INSERT INTO entry VALUES(4,1,X'01a1fd1e8c007d55b8361a695c94f7c9','loads',-2000);
INSERT INTO entry VALUES(6,1,X'01a1fd1e8c007d55b8361a695c94f7c9','loads',-1000);
INSERT INTO entry VALUES(6,3,X'01a1fd1e8c007d55b8361a695c94f7c9','loads',1000);
INSERT INTO entry VALUES(4,3,X'01a1fd1e8c007d55b8361a695c94f7c9','loads',2000);
INSERT INTO entry VALUES(4,2,X'01a1fd1e8c007d55b8361a695c94f7c9','unresolved',-2000);
INSERT INTO entry VALUES(6,2,X'01a1fd1e8c007d55b8361a695c94f7c9','unresolved',-1000);
INSERT INTO entry VALUES(5,1,X'01a1fd1e8c007d55b8361a695c94f7c9','unresolved',2000);
CREATE TABLE receipt (
    number INTEGER PRIMARY KEY CHECK (number > 0),
    sequence INTEGER NOT NULL REFERENCES operation(sequence),
    sealed BLOB NOT NULL,
    copies INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO receipt VALUES(1,2,X'7365616c65642072656365697074',1);
CREATE TABLE draft (
    flow TEXT NOT NULL,
    clerk TEXT NOT NULL,
    changed_ms INTEGER NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY (clerk, flow)
) STRICT;
INSERT INTO draft VALUES('anonymous','ana',1795249800000,X'7365616c6564206472616674');
CREATE TABLE key_slot (
    clerk TEXT PRIMARY KEY NOT NULL,
    slot BLOB NOT NULL,
    credential INTEGER NOT NULL,
    valid_until_ms INTEGER NOT NULL
) STRICT;
INSERT INTO key_slot VALUES('ana',X'77726170706564206b6579',3,1795854600000);
CREATE TABLE sign_in_attempt (
    clerk TEXT PRIMARY KEY NOT NULL,
    failures INTEGER NOT NULL,
    last_ms INTEGER NOT NULL
) STRICT;
INSERT INTO sign_in_attempt VALUES('bor',2,1795249800000);
CREATE TABLE note (
    key TEXT PRIMARY KEY NOT NULL,
    value BLOB NOT NULL
) STRICT;
INSERT INTO note VALUES('last-contact',X'323032362d31312d32315430383a33303a30305a');
CREATE INDEX operation_by_time ON operation(at_ms);
CREATE INDEX operation_by_reference ON operation(refers_to) WHERE refers_to IS NOT NULL;
CREATE INDEX operation_shifts ON operation(type) WHERE type = 'shift.open';
CREATE TRIGGER operation_follows BEFORE INSERT ON operation
WHEN NEW.sequence IS NOT (SELECT coalesce(max(sequence), 0) + 1 FROM operation)
  OR EXISTS (SELECT 1 FROM operation WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'an operation follows the last one'); END;
CREATE TRIGGER operation_stays BEFORE UPDATE ON operation
BEGIN SELECT RAISE(ABORT, 'an operation never changes'); END;
CREATE TRIGGER operation_remains BEFORE DELETE ON operation
BEGIN SELECT RAISE(ABORT, 'an operation is never deleted'); END;
CREATE INDEX answer_by_change ON answer(change) WHERE standing = 'applied';
CREATE INDEX answer_refused ON answer(standing) WHERE standing = 'refused';
CREATE TRIGGER waiting_until_answered BEFORE DELETE ON waiting
WHEN NOT EXISTS (SELECT 1 FROM answer WHERE sequence = OLD.sequence)
BEGIN SELECT RAISE(ABORT, 'an operation waits until it is answered'); END;
CREATE TRIGGER answer_is_one BEFORE INSERT ON answer
WHEN EXISTS (SELECT 1 FROM answer WHERE sequence = NEW.sequence)
BEGIN SELECT RAISE(ABORT, 'an answer is final'); END;
CREATE TRIGGER answer_stays BEFORE UPDATE ON answer
BEGIN SELECT RAISE(ABORT, 'an answer is final'); END;
CREATE TRIGGER answer_remains BEFORE DELETE ON answer
BEGIN SELECT RAISE(ABORT, 'an answer is final'); END;
CREATE INDEX entry_by_shift ON entry(shift, account, cents);
CREATE TRIGGER entry_is_new BEFORE INSERT ON entry
WHEN EXISTS (SELECT 1 FROM entry WHERE sequence = NEW.sequence AND part = NEW.part)
BEGIN SELECT RAISE(ABORT, 'an entry never changes'); END;
CREATE TRIGGER entry_stays BEFORE UPDATE ON entry
BEGIN SELECT RAISE(ABORT, 'an entry never changes'); END;
CREATE TRIGGER entry_remains BEFORE DELETE ON entry
BEGIN SELECT RAISE(ABORT, 'an entry is never deleted'); END;
CREATE TRIGGER receipt_follows BEFORE INSERT ON receipt
WHEN NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM receipt)
BEGIN SELECT RAISE(ABORT, 'a receipt follows the last one'); END;
CREATE TRIGGER receipt_stays BEFORE UPDATE OF number, sequence, sealed ON receipt
BEGIN SELECT RAISE(ABORT, 'a receipt never changes'); END;
CREATE TRIGGER receipt_remains BEFORE DELETE ON receipt
BEGIN SELECT RAISE(ABORT, 'a receipt is never deleted'); END;
CREATE VIEW kept AS
SELECT operation.sequence, id, type, at_ms, clerk, receipt, jws, hash,
       coalesce(answer.standing, waiting.standing) AS standing,
       coalesce(answer.change, 0) AS change,
       coalesce(answer.problem, waiting.problem) AS problem
FROM operation
LEFT JOIN waiting ON waiting.sequence = operation.sequence
LEFT JOIN answer ON answer.sequence = operation.sequence;
COMMIT;
