import fc from 'fast-check';

/**
 * Properties are tried on the same inputs every time, so that what fails fails everywhere and for the one who broke it.
 * `npm run soak` tries them on others.
 */
fc.configureGlobal({ seed: Number(process.env.WARRANT_SEED ?? 20260331) });
