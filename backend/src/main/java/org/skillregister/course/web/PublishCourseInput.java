package org.skillregister.course.web;

import org.skillregister.course.publishing.ListingDraft;

/** A course to publish. */
record PublishCourseInput(String idempotencyKey, ListingDraft listing) {}
