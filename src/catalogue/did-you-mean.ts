export * from '../markdown/did-you-mean.js';
