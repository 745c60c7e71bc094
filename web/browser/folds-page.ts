import "./folds";
