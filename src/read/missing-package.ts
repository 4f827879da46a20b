/** Whether something went wrong because a package that is to be installed beside this one is not there. */
export const isMissingPackage = (error: unknown): boolean =>
  error instanceof Error && "code" in error && /^(ERR_)?MODULE_NOT_FOUND$/.test(String(error.code));
