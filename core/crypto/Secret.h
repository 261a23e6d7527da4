// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QString>

namespace cekr
{

/// Bytes nobody may read later: a key, a password, opened personal data. Move-only; the memory is wiped
/// before it is given back. Deliberately cannot be printed, compared or converted. Not thread-safe.
class Secret final
{
public:
    Secret() = default;
    ~Secret();
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;

    /// Takes over the bytes. The source is emptied, and wiped too unless others still share its memory.
    [[nodiscard]] static Secret fromBytes(QByteArray&& bytes);
    /// Holds a copy of the bytes; the source is not touched.
    [[nodiscard]] static Secret copyOf(QByteArrayView bytes);
    /// A typed password as UTF-8 in Unicode normal form C (RFC 8265, 4.2), so that a "č" is the same bytes
    /// whichever keyboard made it. Every password goes through here before it is hashed or compared.
    [[nodiscard]] static Secret fromPassword(const QString& typed);
    /// So many bytes of the system's random source.
    [[nodiscard]] static Secret random(qsizetype size);
    /// So many zero bytes, to be filled through data().
    [[nodiscard]] static Secret zeros(qsizetype size);

    [[nodiscard]] Secret copy() const { return copyOf(view()); }
    /// Valid as long as this object is neither moved from nor destroyed.
    [[nodiscard]] QByteArrayView view() const { return {m_bytes, m_size}; }
    [[nodiscard]] char* data() { return m_bytes; }
    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }

private:
    explicit Secret(qsizetype size);
    void wipe();

    char* m_bytes = nullptr;
    qsizetype m_size = 0;
};

/// So many bytes of the system's random source. A machine whose random source fails cannot go on safely:
/// the program ends.
[[nodiscard]] QByteArray randomBytes(qsizetype size);

} // namespace cekr
