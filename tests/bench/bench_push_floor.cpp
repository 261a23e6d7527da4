// SPDX-License-Identifier: EUPL-1.2
// The floor of bench_push: takes batches of JWS over TLS with a client certificate, verifies each signature,
// stores each as received, one commit a batch, and answers a line for each. No rule, no facts, no feed.
//   bench_push_floor SERVER_CERT SERVER_KEY CA_CERT DESK_CERT DATABASE
#include "core/crypto/Certificate.h"
#include "core/crypto/Jws.h"

#include <QFile>

#include <cstdio>

#include <httplib.h>
#include <sqlite3.h>

using namespace cekr;

namespace
{

QByteArray readAll(const char* path)
{
    QFile file(QString::fromLocal8Bit(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Store
{
    sqlite3* database = nullptr;
    sqlite3_stmt* insert = nullptr;

    explicit Store(const char* path)
    {
        sqlite3_open(path, &database);
        sqlite3_exec(database,
                     "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
                     "CREATE TABLE operation (sequence INTEGER PRIMARY KEY, jws BLOB)",
                     nullptr, nullptr, nullptr);
        sqlite3_prepare_v2(database, "INSERT INTO operation (jws) VALUES (?)", -1, &insert, nullptr);
    }
    void run(const char* sql) const { sqlite3_exec(database, sql, nullptr, nullptr, nullptr); }
    void add(const QByteArray& jws) const
    {
        sqlite3_bind_blob(insert, 1, jws.constData(), int(jws.size()), SQLITE_STATIC);
        sqlite3_step(insert);
        sqlite3_reset(insert);
    }
};

std::string storeBatch(const Store& store, const PublicKey& key, const QByteArray& body)
{
    std::string answer;
    store.run("BEGIN IMMEDIATE");
    for (const QByteArray& line : body.split('\n')) {
        if (line.isEmpty()) {
            continue;
        }
        if (!openJws(line, key)) {
            std::fprintf(stderr, "floor: a signature is wrong\n");
            std::exit(1);
        }
        store.add(line);
        answer += "{\"outcome\":\"applied\"}\n";
    }
    store.run("COMMIT");
    return answer;
}

} // namespace

int main(int, char** argv)
{
    const PublicKey key = *Certificate::fromPem(readAll(argv[4]))->publicKey();
    const Store store(argv[5]);
    httplib::SSLServer server(argv[1], argv[2], argv[3]);
    server.set_keep_alive_max_count(100'000);
    server.Post("/operations", [&](const httplib::Request& request, httplib::Response& response) {
        response.set_content(storeBatch(store, key, QByteArray::fromStdString(request.body)),
                             "application/x-ndjson");
    });
    std::printf("%d\n", server.bind_to_any_port("127.0.0.1"));
    std::fflush(stdout);
    return server.listen_after_bind() ? 0 : 1;
}
