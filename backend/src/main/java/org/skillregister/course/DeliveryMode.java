package org.skillregister.course;

/** How a course is taught. */
public enum DeliveryMode {
    IN_PERSON,
    ONLINE,
    MIXED
}
