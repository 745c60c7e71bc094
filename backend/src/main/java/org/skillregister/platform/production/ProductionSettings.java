package org.skillregister.platform.production;

import java.util.List;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Checks the settings before anything starts. */
@Component
@Profile("production")
final class ProductionSettings implements BeanFactoryPostProcessor {

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        List<String> unsafe = new SettingsCheck(beans.getBean(Environment.class)).reasons();
        if (!unsafe.isEmpty()) {
            throw new UnsafeSettings(unsafe);
        }
    }
}
