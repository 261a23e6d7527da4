// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Result.h"

#include <QSizeF>
#include <QStringList>

namespace cekr
{

/// What a printer needs before it prints what it has taken. It prints by itself once it has that.
enum class PrinterNeed
{
    Nothing,    ///< printed, or busy with it
    Paper,      ///< put in paper
    Clearing,   ///< take out the jammed paper
    Closing,    ///< close the cover
    Starting,   ///< its queue is stopped
    Connection, ///< it does not answer
    Looking,    ///< it is not certain that it took the document: somebody has to look
};

/// What goes to a printer.
struct PrintJob
{
    QString title;
    QByteArray pdf;
    QSizeF size; ///< of a page, mm
};

/// The queues of CUPS (RFC 8011) on this computer, or on the one that CUPS_SERVER names. Empty without any.
[[nodiscard]] QStringList printQueues();

/// Hands a document to a queue and watches it for at most two seconds; an empty name is the default queue. A
/// page is printed in its own size. PrinterFailed, naming the queue: it certainly did not take it.
[[nodiscard]] Result<PrinterNeed> printOn(const QString& queue, const PrintJob& job);

} // namespace cekr
