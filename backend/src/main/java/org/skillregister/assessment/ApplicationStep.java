package org.skillregister.assessment;

import org.skillregister.reference.Citation;

/**
 * A step of applying for an assessment.
 *
 * @param number its place, from 1
 * @param summary what to do
 * @param citation where it is printed
 */
public record ApplicationStep(int number, String summary, Citation citation) {}
