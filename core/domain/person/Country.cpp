// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/person/Country.h"

#include <QLatin1StringView>

#include <array>
#include <vector>

namespace cekr
{

using namespace Qt::StringLiterals;

namespace
{

/// Two letters and the three for the same country, one country after the other.
constexpr QLatin1StringView codes{"ADANDAEAREAFAFGAGATGAIAIAALALBAMARMAOAGOAQATAARARGASASMATAUT"
                                  "AUAUSAWABWAXALAAZAZEBABIHBBBRBBDBGDBEBELBFBFABGBGRBHBHRBIBDI"
                                  "BJBENBLBLMBMBMUBNBRNBOBOLBQBESBRBRABSBHSBTBTNBVBVTBWBWABYBLR"
                                  "BZBLZCACANCCCCKCDCODCFCAFCGCOGCHCHECICIVCKCOKCLCHLCMCMRCNCHN"
                                  "COCOLCRCRICUCUBCVCPVCWCUWCXCXRCYCYPCZCZEDEDEUDJDJIDKDNKDMDMA"
                                  "DODOMDZDZAECECUEEESTEGEGYEHESHERERIESESPETETHFIFINFJFJIFKFLK"
                                  "FMFSMFOFROFRFRAGAGABGBGBRGDGRDGEGEOGFGUFGGGGYGHGHAGIGIBGLGRL"
                                  "GMGMBGNGINGPGLPGQGNQGRGRCGSSGSGTGTMGUGUMGWGNBGYGUYHKHKGHMHMD"
                                  "HNHNDHRHRVHTHTIHUHUNIDIDNIEIRLILISRIMIMNININDIOIOTIQIRQIRIRN"
                                  "ISISLITITAJEJEYJMJAMJOJORJPJPNKEKENKGKGZKHKHMKIKIRKMCOMKNKNA"
                                  "KPPRKKRKORKWKWTKYCYMKZKAZLALAOLBLBNLCLCALILIELKLKALRLBRLSLSO"
                                  "LTLTULULUXLVLVALYLBYMAMARMCMCOMDMDAMEMNEMFMAFMGMDGMHMHLMKMKD"
                                  "MLMLIMMMMRMNMNGMOMACMPMNPMQMTQMRMRTMSMSRMTMLTMUMUSMVMDVMWMWI"
                                  "MXMEXMYMYSMZMOZNANAMNCNCLNENERNFNFKNGNGANINICNLNLDNONORNPNPL"
                                  "NRNRUNUNIUNZNZLOMOMNPAPANPEPERPFPYFPGPNGPHPHLPKPAKPLPOLPMSPM"
                                  "PNPCNPRPRIPSPSEPTPRTPWPLWPYPRYQAQATREREUROROURSSRBRURUSRWRWA"
                                  "SASAUSBSLBSCSYCSDSDNSESWESGSGPSHSHNSISVNSJSJMSKSVKSLSLESMSMR"
                                  "SNSENSOSOMSRSURSSSSDSTSTPSVSLVSXSXMSYSYRSZSWZTCTCATDTCDTFATF"
                                  "TGTGOTHTHATJTJKTKTKLTLTLSTMTKMTNTUNTOTONTRTURTTTTOTVTUVTWTWN"
                                  "TZTZAUAUKRUGUGAUMUMIUSUSAUYURYUZUZBVAVATVCVCTVEVENVGVGBVIVIR"
                                  "VNVNMVUVUTWFWLFWSWSMXKXKXYEYEMYTMYTZAZAFZMZMBZWZWE"};
constexpr qsizetype width = 5;

/// Germany has one letter there; some British passports and Kosovo have letters of their own.
constexpr std::array ofZoneAlone{std::pair{"D"_L1, "DE"_L1},   std::pair{"GBD"_L1, "GB"_L1},
                                 std::pair{"GBN"_L1, "GB"_L1}, std::pair{"GBO"_L1, "GB"_L1},
                                 std::pair{"GBP"_L1, "GB"_L1}, std::pair{"GBS"_L1, "GB"_L1},
                                 std::pair{"RKS"_L1, "XK"_L1}};

} // namespace

Result<Country> Country::parse(QStringView code)
{
    for (qsizetype i = 0; i < codes.size(); i += width) {
        if (codes.mid(i, 2) == code) {
            return Country(code.toString());
        }
    }
    return failure(ErrorCode::MalformedMessage, u"no country"_s);
}

std::optional<Country> Country::ofZone(QStringView state)
{
    for (const auto& [own, code] : ofZoneAlone) {
        if (own == state) {
            return Country(code);
        }
    }
    for (qsizetype i = 0; i < codes.size(); i += width) {
        if (codes.mid(i + 2, 3) == state) {
            return Country(codes.mid(i, 2));
        }
    }
    return std::nullopt;
}

Country Country::slovenia()
{
    return Country(u"SI"_s);
}

std::vector<Country> Country::all()
{
    std::vector<Country> all;
    for (qsizetype i = 0; i < codes.size(); i += width) {
        all.push_back(Country(codes.mid(i, 2)));
    }
    return all;
}

} // namespace cekr
