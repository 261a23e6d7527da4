// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/Problem.h"

#include <QVariant>
#include <QWidget>

namespace cekr
{

namespace
{

constexpr const char* property = "problem";

} // namespace

void setProblem(QWidget& field, bool problem)
{
    if (hasProblem(field) != problem) {
        field.setProperty(property, problem);
        field.update();
    }
}

bool hasProblem(const QWidget& field)
{
    return field.property(property).toBool();
}

} // namespace cekr
