export const formatDocument = () => '';
