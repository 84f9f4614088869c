#!/usr/bin/env node
import './language';
import { cliWords as words } from '#shared/words/cli';
import { version } from '../package.json';
import { fonts } from './engines/fonts';
import { rasterise } from './engines/rasterise';
import type { Io } from './io';
import { nodeDisk, readStandardInput } from './node-disk';
import { run } from './run';

const io: Io = {
  disk: nodeDisk,
  readInput: readStandardInput,
  print: (content) => void process.stdout.write(content),
  complain: (sentence) => void process.stderr.write(`${sentence}\n`),
  printsToTerminal: process.stdout.isTTY === true,
  today,
  version,
  engines: { fonts, rasterise },
};

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that has seen enough, such as `head`, closes the pipe: nothing went wrong.
  if (error.code === 'EPIPE') return;
  io.complain(words.noOutput(error.code ?? error.message));
  process.exitCode = 2;
});

// The exit code is set and the process left to end by itself, so that a slow reader still gets everything.
run(process.argv.slice(2), io).then(
  (code) => {
    process.exitCode ??= code;
  },
  (fault: unknown) => {
    io.complain(words.failed(String(fault instanceof Error ? fault.stack : fault)));
    process.exitCode = 2;
  },
);

/** By the clock and in the time zone of this machine. */
function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
