// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/TillReport.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace cekr
{

/// What the report of a till says, as values for its template. In the language in use.
class TillContent final
{
    Q_DECLARE_TR_FUNCTIONS(cekr::TillContent)

public:
    explicit TillContent(const TillReportView& view) : m_view(view), m_report(view.report) {}

    [[nodiscard]] QString title() const;
    [[nodiscard]] QJsonObject values() const;

private:
    [[nodiscard]] QString copy() const;
    [[nodiscard]] QJsonArray facts() const;
    [[nodiscard]] QJsonArray groups() const;
    [[nodiscard]] QJsonObject cash() const;
    [[nodiscard]] QJsonObject owners() const;
    [[nodiscard]] QJsonObject counted() const;
    [[nodiscard]] QJsonObject outcome() const;
    [[nodiscard]] QJsonObject withCentral() const;
    [[nodiscard]] QJsonObject takenBack() const;
    [[nodiscard]] QString state() const;
    [[nodiscard]] QJsonArray notes() const;
    [[nodiscard]] QJsonArray signatures() const;

    const TillReportView& m_view;
    const TillReport& m_report;
};

} // namespace cekr
