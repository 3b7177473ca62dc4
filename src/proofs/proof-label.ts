/** The label of everything that proofs make in an engine; its value is the run. */
export const proofLabel = 'nestvirt.proof';
