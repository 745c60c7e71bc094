package org.skillregister.stock;

import org.springframework.data.annotation.Id;

record Occupation(@Id String code, String name) {}
