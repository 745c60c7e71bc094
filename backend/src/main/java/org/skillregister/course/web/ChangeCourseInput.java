package org.skillregister.course.web;

import org.skillregister.course.publishing.ListingDraft;

/** A change of a course. */
record ChangeCourseInput(int expectedVersion, ListingDraft listing) {}
