// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDir>
#include <QFile>

namespace cekr::test
{

/// A register of addresses in the form of the national one, with two municipalities, in a folder that it
/// makes.
class RegisterFiles final
{
public:
    inline static const QByteArray municipalities =
        "\xEF\xBB\xBF"
        "ENOTA,OB_MID,OB_ID,OB_UIME,OB_TIP,POV_KM2,D_OD,DV_OD,STATUS,CEN_E,CEN_N\n"
        "OB,11,52,Kranj,M,150.9,1995/01/01,1995/01/01,V,450000,122000\n"
        "OB,12,57,Lendava,N,123.0,1995/01/01,1995/01/01,V,612000,156000\n";
    inline static const QByteArray settlements =
        "ENOTA,NA_MID,NA_ID,NA_UIME,NA_DJ,OB_MID,POV_KM2,D_OD,DV_OD,STATUS,CEN_E,CEN_N\n"
        "NA,101,1,Kranj,,11,26.5,1995/01/01,1995/01/01,V,450100,122100\n"
        "NA,102,2,Čadovlje,,11,1.4,1995/01/01,1995/01/01,V,449000,129000\n"
        "NA,103,3,Dolina pri Lendavi,Völgyifalu,12,4.2,1995/01/01,1995/01/01,V,612500,156500\n"
        "NA,104,4,Opuščeno,,11,1.0,1995/01/01,1995/01/01,Z,450100,122100\n";
    inline static const QByteArray streets =
        "ENOTA,UL_MID,UL_ID,UL_UIME,UL_DJ,NA_MID,OB_MID,D_OD,DV_OD,STATUS\n"
        "UL,1001,1,Cesta talcev,,101,11,1995/01/01,1995/01/01,V\n"
        "UL,1002,2,\"Ulica, stara\",,101,11,1995/01/01,1995/01/01,V\n";
    inline static const QByteArray posts =
        "ENOTA,PT_MID,PT_ID,PT_UIME,POV_KM2,D_OD,DV_OD,STATUS,CEN_E,CEN_N\n"
        "PT,21428329,4000,Kranj,40.2,2005/04/15,2005/04/15,V,450100,122100\n";

    explicit RegisterFiles(const QString& folder) : m_folder(folder)
    {
        if (!m_folder.mkpath(QStringLiteral("."))) {
            qFatal("%s cannot be made", qPrintable(folder));
        }
        writeAll();
    }

    void writeAll() const
    {
        write(QStringLiteral("OB.csv"), municipalities);
        write(QStringLiteral("NA.csv"), settlements);
        write(QStringLiteral("UL.csv"), streets);
        write(QStringLiteral("PT.csv"), posts);
    }
    void write(const QString& name, const QByteArray& content) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            qFatal("%s", qPrintable(file.errorString()));
        }
    }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    QDir m_folder;
};

} // namespace cekr::test
