import { afterEach, expect, it, vi } from "vitest";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

const read = async (/** @type {Record<string, string>} */ settings) => {
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  return import("./operator.js");
};

it("says nothing of an operator that is not named", async () => {
  const { operator, contactWords } = await read({ OPERATOR_NAME: "", OPERATOR_CONTACT: "" });
  expect([operator.name, operator.contact, operator.licence, contactWords]).toEqual(["", "", "", ""]);
});

it("shows a contact without its scheme", async () => {
  const { operator, contactWords } = await read({ OPERATOR_CONTACT: "mailto:desk@register.example?subject=x" });
  expect(operator.contact).toBe("mailto:desk@register.example?subject=x");
  expect(contactWords).toBe("desk@register.example");
});

it.each([
  ["OPERATOR_CONTACT", "javascript:alert(1)"],
  ["DATA_LICENCE_URL", "http://licence.example"],
])("takes no %s such as %s", async (name, value) => {
  await expect(read({ [name]: value })).rejects.toThrow(name);
});
