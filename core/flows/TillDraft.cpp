// SPDX-License-Identifier: EUPL-1.2
#include "core/flows/TillDraft.h"

#include "core/domain/JsonForms.h"

namespace cekr
{

namespace
{

/// How many pieces of each value in cents.
struct PiecesForm
{
    [[nodiscard]] QJsonValue write(const std::vector<CashCount>& counted) const
    {
        QJsonObject pieces;
        for (const CashCount& count : counted) {
            pieces.insert(QString::number(count.value.cents()), count.pieces);
        }
        return pieces;
    }
    void read(JsonReader& reader, QLatin1StringView key, std::vector<CashCount>& counted) const
    {
        const QJsonObject pieces = reader.object(key);
        for (const Money value : allDenominations()) {
            const int count = pieces.value(QString::number(value.cents())).toInt();
            if (count > 0 && count <= mostPieces) {
                counted.push_back({value, count});
            }
        }
    }
};

} // namespace

template <>
struct JsonMessage<TillDraft>
{
    static constexpr auto fields = std::tuple{jsonField("shift", &TillDraft::shift),
                                              jsonField("pieces", &TillDraft::counted, PiecesForm())};
};

QByteArray TillDraft::toBytes() const
{
    return cekr::toBytes(toJson(*this));
}

std::optional<TillDraft> TillDraft::fromBytes(const QByteArray& bytes)
{
    Result<TillDraft> draft = fromJsonBytes<TillDraft>(bytes);
    return draft ? std::optional(std::move(*draft)) : std::nullopt;
}

} // namespace cekr
