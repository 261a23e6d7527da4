// SPDX-License-Identifier: EUPL-1.2
#include "core/flows/OfficeThread.h"

#include "core/office/Office.h"

namespace cekr
{

OfficeThread::OfficeThread(const QString& name, std::function<std::unique_ptr<Office>()> make)
    : m_office(name, std::move(make))
{
}

OfficeThread::~OfficeThread() = default;

} // namespace cekr
