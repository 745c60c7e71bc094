import { facts } from "./course-facts.js";
import { shortLevelName } from "./levels.js";

/**
 * A course in the vocabulary of schema.org. Tentative days are left out of the dates, and unknown values have no property; the
 * description mentions both. The provider of a course does not issue the certificate, so none is promised.
 *
 * @typedef {import("./course.js").Course} Course
 * @param {Course} course
 * @param {string} url of its page
 */
export function courseData(course, url) {
  const { title, provider, occupation, level } = course;
  return {
    "@context": "https://schema.org",
    "@type": "Course",
    "@id": url,
    url,
    name: title,
    description: description(course),
    inLanguage: "zh-CN",
    ...(provider && { provider: { "@type": "Organization", name: provider.name, url: provider.website ?? undefined } }),
    ...(occupation && {
      about: { "@type": "Occupation", name: occupation.name, occupationalCategory: occupation.code },
    }),
    ...(level && { educationalLevel: shortLevelName(level) }),
    ...offers(course),
    hasCourseInstance: instance(course),
  };
}

/** @param {Course} course */
function description(course) {
  const said = facts(course).map(({ label, text }) => `${label}：${text}。`);
  const register = [course.competition?.message ?? "", ...course.notes];
  return [course.description ?? "", ...said, ...register].join("");
}

const MODES = { IN_PERSON: "onsite", ONLINE: "online", MIXED: "blended" };

/** @param {Course} course */
function instance({ startsOn, startTentative, endsOn, deliveryMode, venue, jurisdiction }) {
  return {
    "@type": "CourseInstance",
    ...(deliveryMode && { courseMode: MODES[deliveryMode] }),
    ...(startsOn && !startTentative && { startDate: startsOn }),
    ...(endsOn && { endDate: endsOn }),
    ...(venue && {
      location: {
        "@type": "Place",
        name: venue,
        address: { "@type": "PostalAddress", addressRegion: jurisdiction, addressCountry: "CN" },
      },
    }),
  };
}

/** @param {Course} course */
function offers({ price }) {
  if (price === null) return {};
  const category = price.amount === 0 ? "Free" : "Paid";
  return { offers: [{ "@type": "Offer", category, price: price.amount, priceCurrency: price.currency }] };
}
