// SPDX-License-Identifier: EUPL-1.2
#include "core/replica/ReplicaSchema.h"

#include "core/domain/Card.h"

namespace cekr
{
namespace
{

// Kinds and states of cards are kept by their number, which takes the least room in 100 000 rows: these
// numbers belong to the schema. States below 5 are those of plastic that no customer has.
static_assert(int(CardKind::Named) == 2 && int(HolderCategory::NonResident) == 4);
static_assert(int(CardState::HandedOver) == 5 && int(CardState::Destroyed) == 10);

// A file of another version is thrown away and pulled again.
constexpr Migration schema = {7, R"(
CREATE TABLE origin (
    desk TEXT NOT NULL,
    cursor INTEGER NOT NULL,
    complete INTEGER NOT NULL
) STRICT;

-- The key is the MOK ID; the month is year * 100 + month; amounts are cents; the day, to which the sums
-- belong, and the day from which a card is unnamed are Julian days or 0; the category is one more than its
-- number or 0; the moment of which the bank told the balance is in milliseconds since 1970.
CREATE TABLE card (
    card INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    state INTEGER NOT NULL,
    place TEXT NOT NULL,
    box TEXT NOT NULL,
    valid_until INTEGER NOT NULL,
    loads INTEGER NOT NULL,
    loaded_day INTEGER NOT NULL,
    loaded_month INTEGER NOT NULL,
    loaded_year INTEGER NOT NULL,
    balance INTEGER NOT NULL,
    transferred_day INTEGER NOT NULL,
    day INTEGER NOT NULL,
    category INTEGER NOT NULL,
    pan_mac BLOB,
    change INTEGER NOT NULL,
    bank_balance INTEGER,
    bank_at INTEGER,
    unnamed_from INTEGER NOT NULL
) STRICT;
CREATE INDEX card_stock ON card(place, state) WHERE state < 5;

CREATE TABLE clerk (
    clerk TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    roles TEXT NOT NULL,
    enabled INTEGER NOT NULL,
    credential INTEGER NOT NULL
) STRICT;
CREATE TABLE desk (
    desk TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    place_kinds TEXT NOT NULL
) STRICT;
CREATE TABLE tariff (
    tariff TEXT PRIMARY KEY NOT NULL,
    from_day TEXT NOT NULL,
    loads TEXT NOT NULL
) STRICT;
CREATE TABLE tariff_issuer (
    tariff TEXT NOT NULL REFERENCES tariff(tariff) ON DELETE CASCADE,
    creditor TEXT NOT NULL,
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    tax_number TEXT NOT NULL,
    vat_percent INTEGER NOT NULL,
    vat_note TEXT NOT NULL,
    PRIMARY KEY (tariff, creditor)
) STRICT, WITHOUT ROWID;
CREATE TABLE tariff_item (
    tariff TEXT NOT NULL REFERENCES tariff(tariff) ON DELETE CASCADE,
    part INTEGER NOT NULL,
    service TEXT NOT NULL,
    kind TEXT NOT NULL,
    cents INTEGER NOT NULL,
    category TEXT,
    ground TEXT NOT NULL,
    fiscal TEXT NOT NULL,
    list TEXT NOT NULL,
    owed TEXT NOT NULL,
    collects TEXT NOT NULL,
    debited INTEGER NOT NULL,
    PRIMARY KEY (tariff, part)
) STRICT, WITHOUT ROWID;
CREATE TABLE address_piece (
    number INTEGER PRIMARY KEY,
    edition INTEGER NOT NULL,
    piece BLOB NOT NULL  -- as central tells it
) STRICT;
CREATE TABLE category_areas (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    areas BLOB NOT NULL  -- as central tells them
) STRICT;
CREATE TABLE settings (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    document BLOB NOT NULL,  -- as central has signed it
    signature BLOB NOT NULL
) STRICT;
)",
                              "8c60c059dc4b774c9a1faeda36e1abff87e112b401b8429489814b53c6e666c5"};

} // namespace

const Migration& replicaSchema()
{
    return schema;
}

} // namespace cekr
