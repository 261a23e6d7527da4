// SPDX-License-Identifier: EUPL-1.2
// Reads documents from standard input, one a line as a JSON array of the lines of its zone, and writes of each what
// the library mrz reads there, and which of its check digits it finds wrong.
import { createInterface } from 'node:readline';
import { parse } from 'mrz';

const raw = (lines, name) => parse(lines).details.find((detail) => detail.field === name);
const isWrong = (lines, name) => raw(lines, name)?.valid === false;

for await (const line of createInterface({ input: process.stdin })) {
  const lines = JSON.parse(line);
  try {
    const { fields, format } = parse(lines);
    console.log(JSON.stringify({
      format, kind: fields.documentCode, issuer: fields.issuingState, number: fields.documentNumber,
      surname: fields.lastName, givenNames: fields.firstName, nationality: fields.nationality,
      born: fields.birthDate, sex: fields.sex, validUntil: fields.expirationDate,
      isNumberWrong: isWrong(lines, 'documentNumberCheckDigit'), isBornWrong: isWrong(lines, 'birthDateCheckDigit'),
      isValidUntilWrong: isWrong(lines, 'expirationDateCheckDigit'), isAllWrong: isWrong(lines, 'compositeCheckDigit')
    }));
  } catch (error) {
    console.log(JSON.stringify({ refused: String(error.message) }));
  }
}
