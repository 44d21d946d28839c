// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Run by khqr_vs_sdk: node khqr_vs_sdk.mjs BENCH_KHQR FOLDER SUBJECT. FOLDER holds node_modules and inputs.jsonl.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { performance } from 'node:perf_hooks';

const Bar = 10;
const Rounds = 7;
const RoundMs = 500;

const [bench, folder, subject] = process.argv.slice(2);
const { BakongKHQR, IndividualInfo, MerchantInfo } = createRequire(path.join(folder, 'x.js'))('bakong-khqr');

const inputs = fs.readFileSync(path.join(folder, 'inputs.jsonl'), 'utf8').trim().split('\n').map((line) => JSON.parse(line));
Date.now = () => inputs[0].creationTimestamp; // the SDK writes the clock into the text

const numbers = { KHR: 116, USD: 840 };
const sdk = new BakongKHQR();
const prepared = inputs.map((input) => {
  const optional = {
    currency: numbers[input.currency],
    billNumber: input.billNumber,
    storeLabel: input.storeLabel,
    terminalLabel: input.terminalLabel,
    ...(input.amount ? { amount: Number(input.amount), expirationTimestamp: input.expirationTimestamp } : {}),
  };
  return input.type === 'merchant'
    ? { merchant: true, info: new MerchantInfo(input.bakongAccountId, input.merchantName, input.merchantCity, input.merchantId, input.acquiringBank, optional) }
    : { merchant: false, info: new IndividualInfo(input.bakongAccountId, input.merchantName, input.merchantCity, optional) };
});
const make = ({ merchant, info }) => (merchant ? sdk.generateMerchant(info) : sdk.generateIndividual(info));

prepared.forEach((one, i) => {
  const { data } = make(one);
  if (data?.qr !== inputs[i].qr || data?.md5 !== inputs[i].md5) {
    console.error(`not the SDK's text: ours ${inputs[i].qr}, SDK ${data?.qr}`);
    process.exit(1);
  }
});

const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];
const sdkOps = () => {
  const passes = [];
  for (const end = performance.now() + RoundMs; performance.now() < end; ) {
    const start = performance.now();
    for (const one of prepared) make(one);
    passes.push(performance.now() - start);
  }
  return (prepared.length / median(passes)) * 1000;
};
const oursOps = () => Number(execFileSync(bench, ['--ops'], { encoding: 'utf8' }));

sdkOps(); // lets the compiler of the engine settle
const rounds = Array.from({ length: Rounds }, () => ({ ours: oursOps(), sdk: sdkOps() }));
const ours = median(rounds.map((round) => round.ours));
const peer = median(rounds.map((round) => round.sdk));
const ratio = ours / peer;
console.log(
  `${subject.padEnd(46)} ours ${ours.toFixed(0).padStart(8)} /s  peer ${peer.toFixed(0).padStart(8)} /s  ratio ${ratio.toFixed(1).padStart(5)}x` +
    `  bar ${Bar}x  ${ratio < Bar ? 'under the bar' : 'PASS'}`,
);
process.exitCode = ratio < Bar ? 1 : 0;
