/** Whether something went wrong because a package that is to be installed beside this one is not there. */
export const isMissingPackage = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND";
