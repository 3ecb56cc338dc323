interface PolicyFactory {
  readonly defaultPolicy: unknown
  createPolicy(name: 'default', rules: { createScriptURL: (address: string) => string | null }): unknown
}

/**
 * Lets workers start from the site's own files where the page requires trusted types (its policy does): an address of
 * another origin, and any text that would become HTML or script, stays refused. Called before a worker is made.
 */
export const trustOwnScripts = (): void => {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory }
  if (!trustedTypes || trustedTypes.defaultPolicy) return
  trustedTypes.createPolicy('default', {
    createScriptURL: (address) =>
      new URL(address, location.href).origin === location.origin ? address : null,
  })
}
