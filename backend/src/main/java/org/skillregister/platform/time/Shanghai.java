package org.skillregister.platform.time;

import java.time.ZoneId;

/** The time zone of the register's days. */
public final class Shanghai {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Shanghai() {}
}
