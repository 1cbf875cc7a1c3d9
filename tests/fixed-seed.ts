import fc from 'fast-check';

// A run in CI has to say the same of the same commit. `FC_SEED` looks elsewhere, with `FC_RUNS` for a long look.
fc.configureGlobal({seed: Number(process.env.FC_SEED ?? 20_261_122)});
