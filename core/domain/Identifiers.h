// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Result.h"

#include <QHashFunctions>
#include <QString>
#include <QUuid>

#include <compare>

namespace cekr
{

/// Whether a text may be an identifier: 1 to 40 of A-Z a-z 0-9 . _ -
[[nodiscard]] bool isIdentifier(QStringView text);

/// A short name given by central. Different tags do not mix.
template <typename Tag>
class Identifier
{
public:
    Identifier() = default;
    /// MalformedMessage unless isIdentifier().
    [[nodiscard]] static Result<Identifier> parse(QStringView text)
    {
        if (!isIdentifier(text)) {
            return failure(ErrorCode::MalformedMessage, QStringLiteral("not an identifier"));
        }
        Identifier id;
        id.m_text = text.toString();
        return id;
    }

    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const Identifier&, const Identifier&) = default;
    friend bool operator<(const Identifier& a, const Identifier& b) { return a.m_text < b.m_text; }
    friend size_t qHash(const Identifier& id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    QString m_text;
};

/// One till of a place ("AP-2"). A desk keeps its own plastic and its own journal.
using DeskId = Identifier<struct DeskTag>;
/// Sign-in name of a clerk ("ana").
using ClerkId = Identifier<struct ClerkTag>;
/// Number on a delivery box.
using BoxId = Identifier<struct BoxTag>;
/// An edition of the tariff ("2026-09").
using TariffId = Identifier<struct TariffTag>;
/// An edition of the terms ("T25").
using TermsId = Identifier<struct TermsTag>;

/// Names one operation for ever: a UUID version 7 (RFC 9562), made when the clerk confirms.
class OperationId
{
public:
    OperationId() = default;
    /// Reads the lower-case form with hyphens; version 7 of the variant of RFC 9562 only. MalformedMessage
    /// otherwise.
    [[nodiscard]] static Result<OperationId> parse(QStringView text);
    [[nodiscard]] static OperationId fromUuid(const QUuid& uuid);

    [[nodiscard]] bool isNull() const { return m_uuid.isNull(); }
    [[nodiscard]] QString text() const { return m_uuid.toString(QUuid::WithoutBraces); }
    [[nodiscard]] QByteArray bytes() const { return m_uuid.toRfc4122(); }

    friend bool operator==(const OperationId&, const OperationId&) = default;
    friend bool operator<(const OperationId& a, const OperationId& b) { return a.bytes() < b.bytes(); }
    friend size_t qHash(const OperationId& id, size_t seed = 0) { return ::qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

} // namespace cekr
