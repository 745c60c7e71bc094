package org.skillregister.platform.time;

import java.time.ZoneId;

/** Where the register's days begin and end. */
public final class Shanghai {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Shanghai() {}
}
