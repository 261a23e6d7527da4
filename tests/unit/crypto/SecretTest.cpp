// SPDX-License-Identifier: EUPL-1.2
#include "core/crypto/Secret.h"

#include <QTest>

#include <openssl/crypto.h>

#include <algorithm>
#include <cstdlib>
#include <type_traits>

using namespace cekr;
using namespace Qt::StringLiterals;

namespace
{

/// A piece of memory that OpenSSL's allocator is watched for giving back.
struct Watched
{
    const void* memory = nullptr;
    size_t size = 0;
    bool released = false;
    bool wiped = false;
};

Watched watched;

void watch(const Secret& secret)
{
    watched = {secret.view().data(), size_t(secret.size()), false, false};
}

void* allocate(size_t size, const char*, int)
{
    return std::malloc(size);
}

void* reallocate(void* memory, size_t size, const char*, int)
{
    return std::realloc(memory, size);
}

void release(void* memory, const char*, int)
{
    if (memory != nullptr && memory == watched.memory) {
        const char* bytes = static_cast<const char*>(memory);
        watched.released = true;
        watched.wiped = std::all_of(bytes, bytes + watched.size, [](char byte) { return byte == 0; });
        watched.memory = nullptr;
    }
    std::free(memory);
}

static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);
static_assert(!std::is_convertible_v<Secret, QByteArray> && !std::is_convertible_v<Secret, QString>);

} // namespace

class SecretTest : public QObject
{
    Q_OBJECT

private slots:
    void destruction_wipesMemory()
    {
        {
            const Secret secret = Secret::copyOf("correct horse");
            watch(secret);
        }
        QVERIFY(watched.released && watched.wiped);
    }

    void moveAssignment_wipesWhatWasThere()
    {
        Secret target = Secret::copyOf("old key");
        watch(target);
        target = Secret::copyOf("new key");
        QVERIFY(watched.released && watched.wiped);
        QCOMPARE(target.view(), QByteArrayView("new key"));
    }

    void move_leavesNothingBehind()
    {
        Secret source = Secret::copyOf("key");
        const void* memory = source.view().data();
        const Secret target = std::move(source);
        QVERIFY(source.isEmpty() && source.view().data() == nullptr);
        // The bytes did not travel: there is no second copy to wipe.
        QCOMPARE(static_cast<const void*>(target.view().data()), memory);
    }

    void fromBytes_wipesTheSource()
    {
        QByteArray source(24, 'k');
        const char* memory = source.constData();
        const Secret secret = Secret::fromBytes(std::move(source));
        QVERIFY(source.isEmpty());
        // Emptied, the array keeps its memory, so it may be looked at.
        QCOMPARE(static_cast<const void*>(source.constData()), static_cast<const void*>(memory));
        QVERIFY(source.capacity() >= 24);
        QCOMPARE(QByteArrayView(memory, 24), QByteArrayView(QByteArray(24, '\0')));
        QCOMPARE(secret.view(), QByteArrayView(QByteArray(24, 'k')));
    }

    void fromBytes_sharedSource_leavesTheOthersAlone()
    {
        QByteArray source("correct horse battery");
        const QByteArray other = source;
        const Secret secret = Secret::fromBytes(std::move(source));
        QVERIFY(source.isEmpty());
        QCOMPARE(other, "correct horse battery"_ba);
        QCOMPARE(secret.view(), QByteArrayView(other));
    }

    void fromBytes_foreignMemory_isLeftAlone()
    {
        char raw[] = "correct horse battery";
        const Secret secret = Secret::fromBytes(QByteArray::fromRawData(raw, sizeof raw - 1));
        QCOMPARE(QByteArrayView(raw), QByteArrayView("correct horse battery"));
        QCOMPARE(secret.view(), QByteArrayView(raw));
    }

    void fromPassword_composedAndDecomposedAgree()
    {
        const Secret composed = Secret::fromPassword(u"Kova\u010d1"_s);
        const Secret decomposed = Secret::fromPassword(u"Kovac\u030c1"_s);
        QCOMPARE(composed.view(), decomposed.view());
        QCOMPARE(composed.view(), QByteArrayView("Kova\xc4\x8d"
                                                 "1"));
    }

    void fromPassword_leavesTypedTextAlone()
    {
        const QString typed = u"geslo"_s;
        const Secret secret = Secret::fromPassword(typed);
        QCOMPARE(typed, u"geslo"_s);
        QCOMPARE(secret.view(), QByteArrayView("geslo"));
    }

    void random_differsEachTime()
    {
        QVERIFY(Secret::random(32).view() != Secret::random(32).view());
        QVERIFY(randomBytes(16) != randomBytes(16));
        QCOMPARE(randomBytes(7).size(), 7);
    }

    void copy_isIndependent()
    {
        Secret first = Secret::zeros(4);
        const Secret second = first.copy();
        first.data()[0] = 'x';
        QCOMPARE(second.view(), QByteArrayView("\0\0\0\0", 4));
    }

    void empty_isAllowedEverywhere()
    {
        Secret empty = Secret::fromBytes({});
        QVERIFY(empty.isEmpty() && empty.copy().isEmpty() && Secret::random(0).isEmpty());
        empty = Secret();
        QVERIFY(Secret::fromPassword({}).isEmpty());
    }
};

int main(int argc, char* argv[])
{
    // OpenSSL takes other memory functions only before it has asked for any memory.
    if (CRYPTO_set_mem_functions(allocate, reallocate, release) != 1) {
        return EXIT_FAILURE;
    }
    SecretTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "SecretTest.moc"
