#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Holds resources/api/openapi.yaml against the answers of a running cekr-central.

Usage: openapi_test.py PROGRAM OPENAPI

Every answer has to be one that is described: its path, method, status, type, headers and every field of its
body. Every answer that is described (but 5XX) has to come up. Needs python3-jsonschema, python3-yaml, openssl.
"""
import base64
import hashlib
import http.client
import json
import os
import re
import secrets
import ssl
import subprocess
import sys
import tempfile
import time
import urllib.request
from datetime import datetime, timezone
from pathlib import Path
from urllib.parse import urlsplit

import jsonschema
import yaml

METHODS = ("get", "post", "put", "patch", "delete")


class Spec:
    """The description, with every object closed: what it does not name must not be sent."""

    def __init__(self, path):
        self.root = yaml.safe_load(Path(path).read_text(encoding="utf-8"))
        assert self.root["openapi"].startswith("3.1."), "not OpenAPI 3.1"
        self.check_references(self.root)
        for schema in self.root["components"]["schemas"].values():
            jsonschema.Draft202012Validator.check_schema(schema)
            self.close(schema)
        self.resolver = jsonschema.RefResolver("", self.root)
        ids = [operation["operationId"] for _, _, operation in self.operations()]
        assert len(ids) == len(set(ids)), "an operationId is used twice"

    def operations(self):
        for path, item in self.root["paths"].items():
            for method in METHODS:
                if method in item:
                    yield path, method, item[method]

    def check_references(self, node):
        if isinstance(node, dict):
            if isinstance(node.get("$ref"), str):
                self.resolve(node)
            for child in node.values():
                self.check_references(child)
        elif isinstance(node, list):
            for child in node:
                self.check_references(child)

    def resolve(self, node):
        while "$ref" in node:
            target = self.root
            for step in node["$ref"].removeprefix("#/").split("/"):
                target = target[step]
            node = target
        return node

    def close(self, schema):
        if isinstance(schema, dict):
            if schema.get("type") == "object" and "properties" in schema:
                schema.setdefault("additionalProperties", False)
            for child in schema.values():
                self.close(child)
        elif isinstance(schema, list):
            for child in schema:
                self.close(child)

    def validate(self, schema, value):
        jsonschema.Draft202012Validator(schema, resolver=self.resolver).validate(value)

    def is_valid(self, name, value):
        schema = {"$ref": f"#/components/schemas/{name}"}
        return jsonschema.Draft202012Validator(schema, resolver=self.resolver).is_valid(value)

    def find(self, method, path):
        steps = path.split("/")
        for template, verb, operation in self.operations():
            wanted = template.split("/")
            fits = len(wanted) == len(steps) and all(
                w == s or (w.startswith("{") and s) for w, s in zip(wanted, steps)
            )
            if fits and verb == method.lower():
                return template, operation
        raise AssertionError(f"{method} {path} is not described")


class Answer:
    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body

    def json(self):
        return json.loads(self.body)

    def lines(self):
        return [json.loads(line) for line in self.body.decode().splitlines()]


class Recorder:
    """Checks each answer against the description and keeps what came up."""

    def __init__(self, spec):
        self.spec = spec
        self.seen = set()

    def check(self, method, target, request_body, answer):
        template, operation = self.spec.find(method, urlsplit(target).path)
        where = f"{method} {template} {answer.status}"
        responses = operation["responses"]
        assert str(answer.status) in responses, f"{where} is not described: {answer.body[:200]}"
        described = self.spec.resolve(responses[str(answer.status)])
        self.seen.add((template, method.lower(), str(answer.status)))
        self.check_headers(where, described, answer)
        self.check_body(where, described, answer)
        if answer.status < 300 and request_body is not None:
            self.check_request(operation, request_body, answer)

    def check_headers(self, where, described, answer):
        for name, header in described.get("headers", {}).items():
            header = self.spec.resolve(header)
            value = answer.headers.get(name)
            assert value is not None, f"{where}: no {name}"
            if header["schema"]["type"] == "integer":
                value = int(value)
            self.spec.validate(header["schema"], value)
        is_extra = answer.headers.get("Retry-After") and "Retry-After" not in described.get("headers", {})
        assert not is_extra, f"{where}: Retry-After is not described"

    def check_body(self, where, described, answer):
        content = described.get("content", {})
        if not content:
            assert answer.body == b"", f"{where}: a body is not described"
            return
        kind = answer.headers.get("Content-Type")
        assert kind in content, f"{where}: {kind} is not described"
        schema = content[kind].get("schema")
        if schema is None:
            return
        try:
            for value in answer.lines() if kind == "application/x-ndjson" else [answer.json()]:
                self.spec.validate(schema, value)
        except jsonschema.ValidationError as fault:
            raise AssertionError(f"{where}: {fault.message} in {json.dumps(fault.instance)[:300]}") from fault

    def check_request(self, operation, body, answer):
        """What central has taken is described too."""
        (kind, media), = operation["requestBody"]["content"].items()
        if kind == "application/json":
            self.spec.validate(media["schema"], json.loads(body))
            return
        if "schema" not in media:
            return
        if media["schema"].get("$ref", "").rpartition("/")[2].startswith("Bank"):
            for line, outcome in zip(body.decode().splitlines(), answer.lines(), strict=True):
                if outcome.get("problem") != "MalformedMessage":
                    self.spec.validate(media["schema"], json.loads(line))
            return
        for line, outcome in zip(body.decode().splitlines(), answer.lines(), strict=True):
            if outcome.get("problem", {}).get("title") not in ("MalformedMessage", "OperationUnreadable"):
                self.spec.validate(media["schema"], line)

    def missing(self):
        for path, method, operation in self.spec.operations():
            for status in operation["responses"]:
                if status != "5XX" and (path, method, status) not in self.seen:
                    yield f"{method.upper()} {path} {status}"


class Central:
    def __init__(self, program, folder):
        self.program, self.folder, self.process, self.port = program, folder, None, 0

    def command(self, *words, text=None):
        call = [self.program, *words, "--dir", str(self.folder)]
        return subprocess.run(call, input=text, capture_output=True, text=True, check=True).stdout.strip()

    def start(self):
        call = [self.program, "serve", "--dir", str(self.folder), "--port", str(self.port)]
        log = open(self.folder.parent / "central.err", "ab")
        self.process = subprocess.Popen(call, stdout=subprocess.PIPE, stderr=log, text=True)
        line = self.process.stdout.readline()
        assert line.startswith("listening https://"), line
        self.port = int(line.rsplit(":", 1)[1])

    def stop(self):
        self.process.terminate()
        self.process.wait(timeout=60)


class Client:
    """Speaks to central and hands every answer to the recorder."""

    def __init__(self, central, recorder, certificate=None, key=None):
        context = ssl.create_default_context(cafile=str(central.folder / "ca.cert.pem"))
        if certificate:
            context.load_cert_chain(certificate, key)
        self.central, self.recorder, self.context = central, recorder, context

    def ask(self, method, target, body=None, kind="application/json", length=True):
        connection = http.client.HTTPSConnection("127.0.0.1", self.central.port, context=self.context, timeout=60)
        connection.putrequest(method, target, skip_accept_encoding=True)
        if body is not None:
            connection.putheader("Content-Type", kind)
            if length:
                connection.putheader("Content-Length", str(len(body)))
        connection.endheaders()
        if body is not None and length:
            connection.send(body)
        response = connection.getresponse()
        answer = Answer(response.status, response.headers, response.read())
        connection.close()
        self.recorder.check(method, target, body if length else None, answer)
        return answer

    def get(self, target):
        return self.ask("GET", target)

    def post(self, target, message):
        return self.ask("POST", target, json.dumps(message).encode())

    def send(self, *lines):
        return self.ask("POST", "/v1/operations", "\n".join(lines).encode() + b"\n", "application/x-ndjson").lines()

    def expect(self, status, answer):
        assert answer.status == status, f"{answer.status}, not {status}: {answer.body[:300]}"
        return answer


def b64(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def new_id():
    number = (int(time.time() * 1000) << 80) | secrets.randbits(80)
    number = number & ~(0xF << 76) | (7 << 76)
    number = number & ~(3 << 62) | (2 << 62)
    text = f"{number:032x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


class Desk:
    """A desk's key and chain, by openssl: another implementation than the one that central checks with."""

    def __init__(self, folder, name):
        self.name, self.folder = name, folder
        self.key, self.certificate = folder / f"{name}.key", folder / f"{name}.crt"
        self.sequence, self.hash = 0, bytes(32)
        self.openssl("ecparam", "-name", "prime256v1", "-genkey", "-noout", "-out", str(self.key))
        point = self.openssl("ec", "-in", str(self.key), "-pubout", "-outform", "DER")[-64:]
        jwk = f'{{"crv":"P-256","kty":"EC","x":"{b64(point[:32])}","y":"{b64(point[32:])}"}}'
        self.kid = b64(hashlib.sha256(jwk.encode()).digest())

    @staticmethod
    def openssl(*words, data=None):
        return subprocess.run(["openssl", *words], input=data, capture_output=True, check=True).stdout

    def request(self):
        return self.openssl("req", "-new", "-key", str(self.key), "-subj", f"/CN={self.name}").decode()

    def enrol(self, central, client):
        code = central.command("enrol-code", self.name)
        answer = client.expect(201, client.post("/v1/enrolments", {"code": code, "certificateRequest": self.request()}))
        self.certificate.write_text(answer.json()["certificate"])
        return Client(central, client.recorder, self.certificate, self.key)

    def sign(self, payload):
        header = f'{{"alg":"ES256","kid":"{self.kid}","typ":"cekr-op+jws"}}'
        text = b64(header.encode()) + "." + b64(json.dumps(payload).encode())
        der = self.openssl("dgst", "-sha256", "-sign", str(self.key), data=text.encode())
        return text + "." + b64(raw_signature(der))

    def next(self, kind, body):
        return {
            "id": new_id(), "desk": self.name, "seq": self.sequence + 1, "prev": b64(self.hash), "type": kind,
            "at": datetime.now(timezone.utc).isoformat(timespec="milliseconds").replace("+00:00", "Z"),
            "clerk": "ana", "terms": "T25", "body": body,
        }

    def make(self, payload):
        jws = self.sign(payload)
        self.sequence, self.hash = payload["seq"], hashlib.sha256(jws.encode()).digest()
        return jws


def raw_signature(der):
    """r and s, 32 bytes each, of a DER sequence of two integers (short lengths only, as P-256 has them)."""
    def integer(at):
        assert der[at] == 2
        return int.from_bytes(der[at + 2:at + 2 + der[at + 1]], "big"), at + 2 + der[at + 1]
    r, at = integer(2)
    s, _ = integer(at)
    return r.to_bytes(32, "big") + s.to_bytes(32, "big")


def open_routes(central, stranger):
    stranger.expect(200, stranger.get("/healthz"))
    too_long = b" " * 300000
    for target, kind in (("/v1/enrolments", "application/json"),):
        stranger.expect(400, stranger.ask("POST", target, b"{}", kind))
        stranger.expect(411, stranger.ask("POST", target, b"{}", kind, length=False))
        stranger.expect(413, stranger.ask("POST", target, too_long, kind))
        stranger.expect(415, stranger.ask("POST", target, b"{}", "text/plain"))
    wrong = {"code": "AAAA-BBBB-CCCC", "certificateRequest": "-----BEGIN CERTIFICATE REQUEST-----\n"}
    statuses = [stranger.post("/v1/enrolments", wrong).status for _ in range(30)]
    assert statuses[0] == 403 and statuses[-1] == 429, statuses
    central.stop()
    central.start()


def closed_routes(stranger, revoked):
    for client, status in ((stranger, 401), (revoked, 403)):
        client.expect(status, client.get("/v1/changes"))
        client.expect(status, client.get("/v1/operations"))
        client.expect(status, client.get("/v1/documents/" + "0" * 64))
        client.expect(status, client.ask("DELETE", "/v1/authorisations/" + new_id()))
        client.expect(status, client.ask("POST", "/v1/operations", b"x\n", "application/x-ndjson"))
        client.expect(status, client.post("/v1/sign-ins", {"clerk": "ana", "password": "x"}))
        client.expect(status, client.post("/v1/authorisations", {}))
        client.expect(status, client.post("/v1/confirmations", {}))
        client.expect(status, client.post(f"/v1/confirmations/{new_id()}", {}))
        client.expect(status, client.ask("PUT", f"/v1/attachments/{'0' * 64}?of=1", b"x", "application/octet-stream"))


def bodies(client):
    for target, kind, too_large in (("/v1/sign-ins", "application/json", 5000),
                                    ("/v1/authorisations", "application/json", 5000),
                                    ("/v1/operations", "application/x-ndjson", 9 * 1024 * 1024)):
        client.expect(411, client.ask("POST", target, b"{}", kind, length=False))
        client.expect(413, client.ask("POST", target, b" " * too_large, kind))
        client.expect(415, client.ask("POST", target, b"{}", "text/plain"))
    client.expect(413, client.ask("POST", "/v1/operations", b"x\n" * 501, "application/x-ndjson"))


def sign_ins(central, client):
    client.expect(200, client.post("/v1/sign-ins", {"clerk": "ana", "password": "ana-pult-demo"}))
    client.expect(400, client.post("/v1/sign-ins", {"clerk": "ana"}))
    client.expect(403, client.post("/v1/sign-ins", {"clerk": "bojan", "password": "wrong"}))
    central.command("clerk", "disable", "eva")
    client.expect(422, client.post("/v1/sign-ins", {"clerk": "eva", "password": "eva-pult-demo"}))
    statuses = [client.post("/v1/sign-ins", {"clerk": "bojan", "password": "wrong"}).status for _ in range(4)]
    assert statuses[-1] == 429, statuses


def operations(spec, central, client, desk):
    """One of every type, as described; and each of them with a field that is not."""
    cards = [f"{number:09d}" for number in range(204118701, 204118726)]
    opened = desk.next("shift.open", {"float": 10000})
    shift = opened["id"]
    in_force = datetime.now(timezone.utc).date().isoformat() >= "2026-09-02"
    handover = {"shift": shift, "cards": cards[:2], "ageAttested": True, "termsAttested": True, "mokTerms": "T25",
                "bankTerms": "T25", "tariff": "demo-2026-09" if in_force else "", "charge": 400 if in_force else 0}
    bodies_of = [
        ("cash.movement", {"shift": shift, "direction": "out", "amount": 500, "reason": "stamps"}),
        ("stock.intake", {"box": "DB-1001", "found": cards[:-1], "missing": cards[-1:], "surplus": []}),
        ("stock.spoil", {"card": cards[5], "reason": "damaged", "note": ""}),
        ("stock.return", {"cards": [cards[5]], "reason": "damaged"}),
        ("stock.transfer", {"cards": [cards[6]], "to": "AP-2"}),
        ("handover", handover),
        ("load", {"shift": shift, "card": cards[0], "amount": 2000}),
    ]
    sent = [opened] + [None] * len(bodies_of)
    lines = [desk.make(opened)]
    for index, (kind, body) in enumerate(bodies_of):
        sent[index + 1] = desk.next(kind, body)
        lines.append(desk.make(sent[index + 1]))
    outcomes = client.send(*lines)
    assert [outcome["outcome"] for outcome in outcomes] == ["applied"] * len(lines), outcomes
    refused = desk.next("load", {"shift": shift, "card": cards[0], "amount": 100, "authorisation": new_id()})
    escalation = {"refused": refused["id"], "note": "customer waits"}
    refund = {"shift": shift, "refused": refused["id"], "amount": 100}
    lines = [desk.make(refused)]
    for kind, body, clerk in (("escalation", escalation, {}), ("refund", refund, {"clerk": "dare"})):
        sent.append(desk.next(kind, body) | clerk)
        lines.append(desk.make(sent[-1]))
    outcomes = client.send(*lines, "no operation")
    assert [outcome["outcome"] for outcome in outcomes] == ["refused", "applied", "applied", "refused"], outcomes
    # Her account was closed: a person decides.
    disabled = desk.next("stock.spoil", {"card": cards[7], "reason": "damaged", "note": ""}) | {"clerk": "eva"}
    assert client.send(desk.make(disabled))[0]["outcome"] == "pending"
    central.command("pending", "apply", "--by", "dare", "--reason", "she was told to", disabled["id"])
    early = desk.next("shift.open", {"float": 0}) | {"seq": desk.sequence + 2}
    assert client.send(desk.sign(early))[0]["outcome"] == "held"
    for payload in sent:
        assert spec.is_valid("Operation", payload), payload
        check_strictness(spec, client, desk, payload)
    client.expect(200, client.get("/v1/operations?after=2&limit=3"))
    client.expect(400, client.get("/v1/operations?after=two"))


def check_strictness(spec, client, desk, payload):
    """What the description forbids in an operation, central refuses; it goes on with a link that it can place."""
    place = ("id", "desk", "seq", "prev")
    body = payload["body"]
    worse = [{"extra": 1}, {"body": body | {"extra": 1}}, {"type": "unknown"}, {"seq": 0}, {"desk": "no desk"},
             {"at": "yesterday"}]
    worse += [{gone: None} for gone in payload]
    worse += [{"body": {k: v for k, v in body.items() if k != gone}} for gone in body if gone != "authorisation"]
    sent = []
    for change in worse:
        fresh = payload | {"id": new_id(), "seq": desk.sequence + 1, "prev": b64(desk.hash)} | change
        bad = {key: value for key, value in fresh.items() if value is not None}
        is_placed = not any(key in change for key in place)
        sent.append((bad, "OperationUnreadable" if is_placed else "MalformedMessage",
                     desk.make(bad) if is_placed else desk.sign(bad)))
    for outcome, (bad, title, _) in zip(client.send(*[line for _, _, line in sent]), sent):
        assert not spec.is_valid("Operation", bad), bad
        assert outcome["outcome"] == "refused" and outcome["problem"]["title"] == title, (bad, outcome)


def reservations(client):
    card, target = "204118702", "/v1/authorisations"
    message = {"id": new_id(), "card": card, "amount": 1500, "clerk": "ana"}
    client.expect(200, client.post(target, message))
    client.expect(400, client.post(target, message | {"card": "1"}))
    client.expect(409, client.post(target, message | {"amount": 1600}))
    client.expect(422, client.post(target, message | {"id": new_id(), "amount": 15001}))
    client.expect(204, client.ask("DELETE", f"{target}/{message['id']}"))
    client.expect(409, client.post(target, message))
    client.expect(404, client.ask("DELETE", f"{target}/{new_id()}"))


def bank(central, stranger, desk_client, name):
    """What the bank tells, and what it has to do."""
    events, orders, acknowledgements = "/v1/bank/events", "/v1/bank/orders", "/v1/bank/acknowledgements"
    lines = "application/x-ndjson"
    for client, status in ((stranger, 401), (desk_client, 403)):
        client.expect(status, client.get(orders))
        client.expect(status, client.ask("POST", events, b"{}\n", lines))
        client.expect(status, client.ask("POST", acknowledgements, b"{}\n", lines))
    key = Desk(central.folder.parent, name)
    request = central.folder.parent / f"{name}.csr"
    request.write_text(key.request())
    key.certificate.write_text(central.command("bank", "enrol", name, str(request)))
    client = Client(central, stranger.recorder, key.certificate, key.key)
    client.expect(403, client.get("/v1/changes"))
    for target in (events, acknowledgements):
        client.expect(411, client.ask("POST", target, b"{}", lines, length=False))
        client.expect(413, client.ask("POST", target, b" " * (3 * 1024 * 1024), lines))
        client.expect(413, client.ask("POST", target, b"x\n" * 5001, lines))
        client.expect(415, client.ask("POST", target, b"{}", "text/plain"))
    now = datetime.now(timezone.utc).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    event = {"reference": "E-1", "kind": "payment", "card": "204118701", "at": now, "amount": 500}
    said = [event, event, event | {"amount": 600}, event | {"reference": "E-2", "card": "999999999"},
            event | {"reference": "E-3", "extra": 1}, event | {"reference": "E-4", "kind": "posted"},
            {"reference": "E-5", "kind": "approval", "card": "204118701", "at": now, "day": "2030-01-01",
             "category": "mok-citizen"},
            event | {"reference": "E-6", "kind": "load", "channel": "klik"},
            {"reference": "E-7", "kind": "category", "card": "204118701", "at": now, "category": "non-resident"},
            {"reference": "E-8", "kind": "category", "card": "204118701", "at": now}]
    body = "\n".join(json.dumps(one) for one in said).encode()
    answers = client.expect(200, client.ask("POST", events, body, lines)).lines()
    wanted = ["taken", "known", "refused", "refused", "refused", "refused", "taken", "taken", "taken", "refused"]
    assert [one["outcome"] for one in answers] == wanted, answers
    assert central.command("bank", "refused").count("\n") == 1
    offered = client.expect(200, client.get(orders)).lines()
    first = offered[0]["order"]
    client.expect(400, client.get(orders + "?after=x"))
    have = {"order": first, "reference": "N-1", "at": now}
    body = "\n".join(json.dumps(one) for one in (have, have, have | {"reference": "N-2"})).encode()
    answers = client.expect(200, client.ask("POST", acknowledgements, body, lines)).lines()
    assert [one["outcome"] for one in answers] == ["taken", "known", "refused"], answers
    assert all(one.get("order") != first for one in client.get(orders).lines())
    assert len(client.get(f"{orders}?after={offered[-2]['order']}").lines()) == 1
    central.command("bank", "revoke", name)
    client.expect(403, client.get(orders))


def encrypted(folder, settings, content):
    """A JWE to central's key."""
    (folder / "personal.jwk").write_text(settings["personalDataKey"])
    thumbprint = subprocess.run(["jose", "jwk", "thp", "-i", folder / "personal.jwk"], check=True, capture_output=True,
                                text=True).stdout.strip()
    header = {"protected": {"alg": "ECDH-ES", "enc": "A256GCM", "kid": thumbprint}}
    return subprocess.run(["jose", "jwe", "enc", "-i", json.dumps(header), "-I", "-", "-k", folder / "personal.jwk", "-c"],
                          input=content, check=True, capture_output=True).stdout.strip()


def confirmations(spec, central, client, settings):
    """The record of an applicant, confirmed by the code that a gateway got."""
    applicant = {"firstName": "Zana", "surname": "Vzorec", "birthPlace": "Kranj", "mobile": "+38641123456",
                 "document": {"kind": "passport", "number": "P1", "issuer": "UE Kranj", "withoutEnd": True}}
    assert spec.is_valid("Applicant", applicant), applicant
    jwe = encrypted(central.folder.parent, settings, json.dumps(applicant).encode())
    digest = hashlib.sha256(jwe)
    client.expect(200, client.ask("PUT", f"/v1/attachments/{digest.hexdigest()}?of={len(jwe)}", jwe,
                                  "application/octet-stream"))
    message = {"id": new_id(), "record": b64(digest.digest()), "clerk": "ana"}
    client.expect(503, client.post("/v1/confirmations", message))
    gateway = subprocess.Popen([central.program, "sandbox", "sms", "--dir", str(central.folder)], stdout=subprocess.PIPE,
                               text=True)
    try:
        url = gateway.stdout.readline().split()[1]
        central.command("sms", "gateway", url, text="token\n")
        client.expect(200, client.post("/v1/confirmations", message))
        client.expect(422, client.post("/v1/confirmations", message))
        with urllib.request.urlopen(url + "/messages") as answer:
            code = re.search(r"\b\d{6}\b", json.load(answer)[-1]["text"]).group()
        target = f"/v1/confirmations/{message['id']}"
        client.expect(400, client.post(target, {"code": "1234567"}))
        client.expect(422, client.post(target, {"code": "no"}))
        client.expect(404, client.post(f"/v1/confirmations/{new_id()}", {"code": code}))
        client.expect(204, client.post(target, {"code": code}))
        for path in ("/v1/confirmations", target):
            client.expect(411, client.ask("POST", path, b"{}", length=False))
            client.expect(413, client.ask("POST", path, b" " * 5000))
            client.expect(415, client.ask("POST", path, b"{}", "text/plain"))
        client.expect(400, client.post("/v1/confirmations", {}))
    finally:
        gateway.terminate()
        gateway.wait()


def attachments(central, client, settings):
    """A record to central's key, in two pieces, and what is none."""
    jwe = encrypted(central.folder.parent, settings, b'{"kind":"test"}')
    kind, half = "application/octet-stream", len(jwe) // 2

    def put(content, piece, start, sha=None):
        name = sha or hashlib.sha256(content).hexdigest()
        return client.ask("PUT", f"/v1/attachments/{name}?from={start}&of={len(content)}", piece, kind)

    assert client.expect(200, put(jwe, jwe[:half], 0)).json() == {"received": half}
    assert client.expect(200, put(jwe, b"", 0)).json() == {"received": half}
    assert client.expect(200, put(jwe, jwe[half:], half)).json() == {"received": len(jwe)}
    client.expect(400, put(b"no attachment", b"no attachment", 0))
    client.expect(404, put(jwe, jwe, 0, "no-hash"))
    client.expect(411, client.ask("PUT", f"/v1/attachments/{'0' * 64}?of=5", b"12345", kind, length=False))
    client.expect(413, put(jwe, b" " * (600 * 1024), 0))
    client.expect(415, client.ask("PUT", f"/v1/attachments/{'0' * 64}?of=5", b"12345", "text/plain"))
    for number in range(101):
        answer = client.ask("PUT", f"/v1/attachments/{number:064x}?of=5", b"1", kind)
    client.expect(429, answer)


def addresses(central):
    """A register of one address."""
    folder = central.folder.parent / "register"
    folder.mkdir()
    rows = {"OB": ("OB_MID,OB_ID,OB_UIME,OB_TIP,POV_KM2,D_OD,DV_OD,STATUS,CEN_E,CEN_N", "11,52,Kranj,M,1,a,b,V,1,1"),
            "NA": ("NA_MID,NA_ID,NA_UIME,NA_DJ,OB_MID,POV_KM2,D_OD,DV_OD,STATUS,CEN_E,CEN_N",
                   "101,1,Kranj,Krainburg,11,1,a,b,V,450000,122000"),
            "UL": ("UL_MID,UL_ID,UL_UIME,UL_DJ,NA_MID,OB_MID,D_OD,DV_OD,STATUS", "1001,1,Cesta talcev,,101,11,a,b,V"),
            "PT": ("PT_MID,PT_ID,PT_UIME,POV_KM2,D_OD,DV_OD,STATUS,CEN_E,CEN_N", "1,4000,Kranj,1,a,b,V,450000,122000")}
    for name, (columns, row) in rows.items():
        (folder / f"{name}.csv").write_text(f"ENOTA,{columns}\n{name},{row}\n", encoding="utf-8")
    central.command("addresses", "import", str(folder))
    central.command("addresses", "areas", "--own", "Kranj")


def feed(client):
    lines = client.expect(200, client.get("/v1/changes")).lines()
    kinds = {line.get("kind") for line in lines}
    spec = client.recorder.spec
    changes = [spec.resolve(change) for change in spec.root["components"]["schemas"]["Change"]["oneOf"]]
    assert kinds == {change["properties"]["kind"]["const"] for change in changes} | {None}, kinds
    settings = next(line["state"] for line in lines if line.get("kind") == "settings")
    settings = json.loads(settings["document"])
    assert spec.is_valid("Settings", settings), settings
    client.expect(200, client.get("/v1/changes?after=3&limit=2"))
    client.expect(200, client.get("/v1/changes?after=3&recorded=1"))
    client.expect(400, client.get("/v1/changes?limit=0"))
    client.expect(400, client.get("/v1/changes?recorded=x"))
    client.expect(200, client.get(f"/v1/changes?after=3&recorded=1&holds={new_id()},{new_id()}"))
    client.expect(400, client.get("/v1/changes?holds=x"))
    client.expect(410, client.get(f"/v1/changes?after={lines[-1]['end'] + 1}"))
    return settings


def documents(central, client):
    for name in ("terms.pdf", "terms.bin"):
        path = central.folder.parent / name
        path.write_bytes(name.encode() * 1000)
        client.expect(200, client.get("/v1/documents/" + central.command("document", "add", str(path))))
    client.expect(404, client.get("/v1/documents/" + "0" * 64))


def main(program, openapi):
    spec = Spec(openapi)
    recorder = Recorder(spec)
    with tempfile.TemporaryDirectory() as name:
        central = Central(program, Path(name) / "central")
        central.command("init")
        central.command("demo-data")
        central.start()
        try:
            stranger = Client(central, recorder)
            open_routes(central, stranger)
            desk = Desk(Path(name), "AP-1")
            client = desk.enrol(central, stranger)
            revoked = Desk(Path(name), "KN-1").enrol(central, stranger)
            central.command("desk", "revoke", "KN-1")
            closed_routes(stranger, revoked)
            bodies(client)
            sign_ins(central, client)
            operations(spec, central, client, desk)
            reservations(client)
            addresses(central)
            settings = feed(client)
            confirmations(spec, central, client, settings)
            attachments(central, client, settings)
            bank(central, stranger, client, "NLB-1")
            documents(central, client)
        finally:
            central.stop()
    missing = list(recorder.missing())
    assert not missing, "described, and never seen: " + ", ".join(missing)
    print(f"{len(recorder.seen)} answers of {len(list(spec.operations()))} operations are as described")


if __name__ == "__main__":
    os.umask(0o077)
    main(*sys.argv[1:])
