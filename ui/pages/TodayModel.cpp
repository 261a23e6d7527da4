// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/TodayModel.h"

#include "core/domain/Facets.h"
#include "ui/pages/StandingBadge.h"
#include "ui/text/OperationText.h"
#include "ui/text/TimeText.h"
#include "ui/widgets/DataTable.h"

#include <algorithm>

namespace cekr
{

namespace
{

bool isSame(const OperationView& a, const OperationView& b)
{
    return a.operation.id == b.operation.id;
}

} // namespace

void TodayModel::show(const std::vector<OperationView>& operations)
{
    const auto added = qsizetype(operations.size()) - qsizetype(m_operations.size());
    const bool onlyGrew = added >= 0 && std::equal(operations.begin() + added, operations.end(),
                                                   m_operations.begin(), m_operations.end(), isSame);
    if (!onlyGrew) {
        beginResetModel();
        m_operations = operations;
        findAnswers();
        endResetModel();
        return;
    }
    if (added > 0) {
        beginInsertRows({}, 0, int(added) - 1);
        m_operations = operations;
        findAnswers();
        endInsertRows();
    }
    m_operations = operations;
    findAnswers();
    if (!m_operations.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

/// A correction or a resolution that central has refused answers nothing.
void TodayModel::findAnswers()
{
    m_answers.clear();
    for (const OperationView& view : m_operations) {
        const Facets::Links& links = facetsOf(view.operation.body).links;
        if (view.standing == Standing::Refused) {
            continue;
        }
        if (links.corrects) {
            m_answers.insert(*links.corrects, Answer::Corrected);
        }
        if (links.resolves) {
            m_answers.insert(*links.resolves, Answer::Resolved);
        }
    }
}

void TodayModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_operations.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

int TodayModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_operations.size());
}

int TodayModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant TodayModel::data(const QModelIndex& index, int role) const
{
    const OperationView& view = at(index.row());
    const bool isStanding = index.column() == StandingColumn;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(view, index.column());
    case Qt::AccessibleDescriptionRole:
    case Qt::ToolTipRole:
        return isStanding ? sentence(view) : QVariant();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (index.column() >= AmountColumn ? Qt::AlignRight : Qt::AlignLeft));
    case BadgeRole:
        return isStanding ? QVariant::fromValue(badge(view)) : QVariant();
    case StrongRole:
        return index.column() == TitleColumn;
    default:
        return {};
    }
}

QString TodayModel::text(const OperationView& view, int column) const
{
    switch (Column(column)) {
    case TimeColumn:
        return timeText(view.operation.at.local().time());
    case TitleColumn:
        return operationTitle(view.operation.body);
    case CardColumn:
        return operationCards(view.operation.body);
    case AmountColumn:
        return operationAmount(view.operation.body);
    case StandingColumn:
        return badge(view).word;
    case ColumnCount:
        break;
    }
    return {};
}

Badge TodayModel::badge(const OperationView& view) const
{
    const auto answer = m_answers.constFind(view.operation.id);
    return answer == m_answers.constEnd() ? badgeOf(view.standing)
                                          : Badge{Tone::Neutral, answerText(*answer), std::nullopt};
}

QString TodayModel::sentence(const OperationView& view) const
{
    const auto answer = m_answers.constFind(view.operation.id);
    return answer == m_answers.constEnd() ? standingSentence(view.standing) : answerSentence(*answer);
}

QVariant TodayModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignVCenter | (section >= AmountColumn ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (Column(section)) {
    case TimeColumn:
        //: Column of today's operations: time of day
        return tr("Time");
    case TitleColumn:
        //: Column of today's operations: what was done
        return tr("Operation");
    case CardColumn:
        //: Column of today's operations: which card
        return tr("Card");
    case AmountColumn:
        //: Column of today's operations: cash
        return tr("Amount");
    case StandingColumn:
        //: Column of today's operations: how far it has come
        return tr("State");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace cekr
