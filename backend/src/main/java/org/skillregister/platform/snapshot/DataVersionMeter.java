package org.skillregister.platform.snapshot;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** Meter that reveals a server with other data than its peers. */
@Component
class DataVersionMeter implements MeterBinder {

    private final ServedData data;

    DataVersionMeter(ServedData data) {
        this.data = data;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("register.data.version", data, ServedData::version)
                .description(
                        "Counts the changes of the reference data in this database; servers beside one another have"
                                + " the same.")
                .register(registry);
    }
}
