// SPDX-License-Identifier: EUPL-1.2
#include "app/central/bank/Camt.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace cekr::central
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 largestFile = 64 * 1024 * 1024;
constexpr qsizetype deepest = 40;
constexpr qsizetype longestText = 4096;
constexpr qsizetype longestIban = 34;

/// Walks through the document, and stops at what it can't trust.
class CamtReader final
{
public:
    CamtReader(QIODevice& file, const Iban& account, const TakeBankLine& take,
               const std::function<void(const ForeignPayment&)>& leave)
        : m_xml(&file), m_account(account), m_take(take), m_leave(leave)
    {
    }

    Done read()
    {
        while (!m_xml.atEnd()) {
            TRY(step(m_xml.readNext()));
        }
        if (m_xml.hasError()) {
            return malformed(u"line %1: %2"_s.arg(m_xml.lineNumber()).arg(m_xml.errorString()));
        }
        return {};
    }

private:
    static std::unexpected<Error> malformed(const QString& detail)
    {
        return failure(ErrorCode::MalformedFile, detail);
    }

    Done step(QXmlStreamReader::TokenType token)
    {
        switch (token) {
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            return malformed(u"a statement has no DTD and no entities"_s);
        case QXmlStreamReader::StartElement:
            return begin();
        case QXmlStreamReader::Characters:
            m_text += m_xml.text();
            return m_text.size() <= longestText ? Done()
                                                : failure(ErrorCode::TooLarge, u"a text is too long"_s);
        case QXmlStreamReader::EndElement:
            return end();
        case QXmlStreamReader::NoToken:
        case QXmlStreamReader::Invalid:
        case QXmlStreamReader::StartDocument:
        case QXmlStreamReader::EndDocument:
        case QXmlStreamReader::Comment:
        case QXmlStreamReader::ProcessingInstruction:
            return {};
        }
        Q_UNREACHABLE();
    }

    Done begin()
    {
        TRY(m_path.empty() ? beginDocument() : Done());
        if (qsizetype(m_path.size()) >= deepest) {
            return failure(ErrorCode::TooLarge, u"elements are too deep"_s);
        }
        // What is of another namespace is nobody's entry.
        const bool isOurs = m_xml.namespaceUri() == m_namespace;
        m_path.append(isOurs ? m_xml.name().toString() : u"?"_s);
        m_text.clear();
        m_currency = m_xml.attributes().value("Ccy"_L1).toString();
        if (m_path.size() == 3) {
            m_isOfAccount = false; // each statement in a file names its own
        } else if (m_path.size() == 4 && isNamed(1) && m_path[3] == u"Ntry") {
            TRY(m_isOfAccount ? Done() : malformed(u"the statement does not say whose account it is of"_s));
            m_entry.emplace().number = ++m_entries;
        } else if (m_entry && placeInEntry() == u"NtryDtls/TxDtls") {
            m_entry->transactions.emplace_back();
        }
        return {};
    }

    Done beginDocument()
    {
        static const QRegularExpression known(
            u"^urn:iso:std:iso:20022:tech:xsd:camt\\.05[34]\\.001\\.(0[2-9]|1[0-3])$"_s);
        m_namespace = m_xml.namespaceUri().toString();
        return m_xml.name() == u"Document" && known.match(m_namespace).hasMatch()
                   ? Done()
                   : malformed(u"no camt.053 or camt.054 of versions 02 to 13"_s);
    }

    /// Whether the statement or notification stands where it belongs.
    [[nodiscard]] bool isNamed(qsizetype at) const
    {
        return (m_path[at] == u"BkToCstmrStmt" && m_path[at + 1] == u"Stmt") ||
               (m_path[at] == u"BkToCstmrDbtCdtNtfctn" && m_path[at + 1] == u"Ntfctn");
    }

    /// What other accounts were paid loads no card, whatever reference it carries.
    Done requireAccount()
    {
        const bool isAccount =
            m_path.size() == 6 && isNamed(1) && m_path.mid(3) == QStringList{u"Acct"_s, u"Id"_s, u"IBAN"_s};
        const QString named = m_text.simplified().remove(u' ');
        if (isAccount && named != m_account.text()) {
            return malformed(u"the statement is of account %1, and cards are loaded by way of %2"_s.arg(
                named.left(longestIban), m_account.text()));
        }
        m_isOfAccount |= isAccount;
        return {};
    }

    [[nodiscard]] QString placeInEntry() const { return m_path.mid(4).join(u'/'); }

    Done end()
    {
        TRY(requireAccount());
        if (m_entry) {
            m_entry->take(placeInEntry(), m_text.trimmed(), m_currency);
        }
        const bool isEntry = m_entry && m_path.size() == 4;
        m_path.removeLast();
        m_text.clear();
        return isEntry ? finishEntry() : Done();
    }

    Done finishEntry()
    {
        const CamtEntry entry = *std::exchange(m_entry, std::nullopt);
        for (const CamtPayment& payment : paymentsOf(entry)) {
            const auto* foreign = payment ? std::get_if<ForeignPayment>(&*payment) : nullptr;
            if (foreign) {
                m_leave(*foreign);
            } else {
                TRY(m_take({entry.number, payment
                                              ? Result<wire::BankEvent>(std::get<wire::BankEvent>(*payment))
                                              : failure(payment.error())}));
            }
        }
        return {};
    }

    QXmlStreamReader m_xml;
    const Iban& m_account;
    bool m_isOfAccount = false; ///< the statement that is read
    const TakeBankLine& m_take;
    const std::function<void(const ForeignPayment&)>& m_leave;
    QString m_namespace;
    QStringList m_path;
    QString m_text;
    QString m_currency; ///< of the element that began last
    std::optional<CamtEntry> m_entry;
    qint64 m_entries = 0;
};

} // namespace

Done readCamt(const QString& path, const Iban& account, const TakeBankLine& take,
              const std::function<void(const ForeignPayment&)>& leave)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::FileUnusable, file.errorString(), {}, path);
    }
    if (file.size() > largestFile) {
        return failure(ErrorCode::TooLarge, u"a statement has at most 64 MiB"_s, {}, path);
    }
    return CamtReader(file, account, take, leave).read();
}

} // namespace cekr::central
