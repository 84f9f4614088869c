#!/usr/bin/env node
/**
 * Stands in for fpm, which electron-builder makes a .deb with and downloads from GitHub: takes the same arguments
 * and lets dpkg-deb do it. https://fpm.readthedocs.io/en/latest/cli-reference.html
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const scripts = {
  'before-install': 'preinst',
  'after-install': 'postinst',
  'before-remove': 'prerm',
  'after-remove': 'postrm',
};

const { options, mappings } = parse(process.argv.slice(2));
const stage = mkdtempSync(path.join(tmpdir(), 'deb-'));
try {
  copyFiles();
  writeControl();
  chmodSync(stage, 0o755); // It becomes the root folder.
  const compression = one('deb-compression') === 'gz' ? 'gzip' : 'xz';
  const flags = ['--root-owner-group', `-Z${compression}`];
  const { status } = spawnSync('dpkg-deb', [...flags, '--build', stage, one('package')], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
} finally {
  rmSync(stage, { recursive: true, force: true });
}

/**
 * Options by their name without dashes, each with all its values, and what lies where as [from, to].
 * @param {readonly string[]} args
 */
function parse(args) {
  /** @type {Map<string, string[]>} */
  const options = new Map();
  const mappings = [];
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? '';
    if (arg === '--force') continue;
    if (!arg.startsWith('-')) {
      mappings.push(arg.split('='));
      continue;
    }
    index += 1;
    const name = arg.replace(/^-+/, '');
    options.set(name, [...(options.get(name) ?? []), args[index] ?? '']);
  }
  return { options, mappings };
}

/** @param {string} name */
function all(name) {
  return options.get(name) ?? [];
}

/** @param {string} name */
function one(name) {
  return all(name).at(-1) ?? '';
}

function copyFiles() {
  for (const [from = '', to = ''] of mappings) {
    const target = path.join(stage, to);
    mkdirSync(from.endsWith('/') ? target : path.dirname(target), { recursive: true });
    cpSync(from, target, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
  }
}

/** See deb-control(5). */
function writeControl() {
  const kilobytes = Number.parseInt(spawnSync('du', ['-sk', stage], { encoding: 'utf8' }).stdout, 10);
  const [summary = '', ...details] = one('description').trim().split('\n');
  const fields = {
    Package: one('name'),
    Version: one('version'),
    Architecture: one('architecture'),
    Maintainer: one('maintainer'),
    Homepage: one('url'),
    Section: one('category'),
    Priority: one('deb-priority') || 'optional',
    'Installed-Size': String(kilobytes),
    Depends: all('d').join(', '),
    Recommends: all('deb-recommends').join(', '),
    Description: [summary, ...details.map((line) => ` ${line.trim() || '.'}`)].join('\n'),
  };
  const lines = Object.entries(fields).filter(([, value]) => value !== '');
  const folder = path.join(stage, 'DEBIAN');
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'control'), `${lines.map((field) => field.join(': ')).join('\n')}\n`);
  for (const [option, name] of Object.entries(scripts)) {
    if (one(option) === '') continue;
    copyFileSync(one(option), path.join(folder, name));
    chmodSync(path.join(folder, name), 0o755);
  }
}
