// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>

#include <optional>

namespace cekr::central
{

/// Walks over the fields of a row, RFC 4180, 2; spaces around a field are not of it.
class FieldWalk final
{
public:
    static constexpr const char* unfinished = "a field in quotation marks does not end";

    /// What two quotation marks stand for is written into the text, so that a field is one piece of it.
    FieldWalk(QByteArray& text, char delimiter) : m_text(text), m_delimiter(delimiter)
    {
        m_text.detach(); // before the first view of it
    }

    /// The next field, nothing after the last and where it is at fault.
    std::optional<QByteArrayView> next()
    {
        if (m_at > m_text.size() || m_fault != nullptr) {
            return std::nullopt;
        }
        skipSpaces();
        const bool isQuoted = m_at < m_text.size() && m_text.at(m_at) == '"';
        const QByteArrayView field = isQuoted ? quoted() : plain();
        ++m_at; // the delimiter, or one beyond the end
        return m_fault == nullptr ? std::optional(field) : std::nullopt;
    }
    /// Why the row is none; null while it is one.
    [[nodiscard]] const char* fault() const { return m_fault; }

private:
    [[nodiscard]] bool isEnd() const { return m_at >= m_text.size() || m_text.at(m_at) == m_delimiter; }

    void skipSpaces()
    {
        while (!isEnd() && (m_text.at(m_at) == ' ' || m_text.at(m_at) == '\t')) {
            ++m_at;
        }
    }

    QByteArrayView plain()
    {
        const qsizetype begin = m_at;
        while (!isEnd()) {
            if (m_text.at(m_at++) == '"') {
                m_fault = "a quotation mark in a field that does not begin with one";
            }
        }
        return QByteArrayView(m_text).sliced(begin, m_at - begin).trimmed();
    }

    QByteArrayView quoted()
    {
        const qsizetype begin = ++m_at;
        qsizetype end = begin;
        for (; m_at < m_text.size(); ++m_at) {
            if (m_text.at(m_at) == '"') {
                if (m_text.size() <= m_at + 1 || m_text.at(m_at + 1) != '"') {
                    break;
                }
                ++m_at;
            }
            m_text[end++] = m_text.at(m_at);
        }
        m_fault = m_at < m_text.size() ? nullptr : unfinished;
        ++m_at;
        skipSpaces();
        if (m_fault == nullptr && !isEnd()) {
            m_fault = "something stands after a quotation mark that ends a field";
        }
        return QByteArrayView(m_text).sliced(begin, end - begin);
    }

    QByteArray& m_text;
    char m_delimiter;
    qsizetype m_at = 0;
    const char* m_fault = nullptr;
};

} // namespace cekr::central
