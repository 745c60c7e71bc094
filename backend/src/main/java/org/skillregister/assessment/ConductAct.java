package org.skillregister.assessment;

import org.skillregister.reference.Citation;

/**
 * An act of misconduct (违纪违规行为).
 *
 * @param number its place in its tier, from 1
 * @param summary the act
 * @param citation where it is printed
 */
public record ConductAct(int number, String summary, Citation citation) {}
