/** What somebody says who asks for a contact, longer words before their parts. */
export const CONTACT_WORDS = /** @type {const} */ ([
  "电话号码",
  "联系电话",
  "电话",
  "热线",
  "联系方式",
  "怎么联系",
  "地址",
  "窗口",
  "在哪里",
  "在哪",
]);
