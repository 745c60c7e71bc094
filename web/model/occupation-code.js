/** The form of an occupation code. */
export const CODE = /^\d-\d{2}-\d{2}-\d{2}$/;
